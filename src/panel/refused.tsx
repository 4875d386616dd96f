/** @jsxImportSource ../draw */
import { i18n } from './words.ts';
import type { Sight } from './visible.ts';

/** Why a press did not count, in plain words; nothing where it did. */
export function Refused({ why }: { why: Sight | null }) {
  if (why === null) return null;
  return (
    <p class="refused" role="alert">
      {why === 'covered' ? i18n.t('confirm.covered') : i18n.t('confirm.tooSoon')}
    </p>
  );
}
