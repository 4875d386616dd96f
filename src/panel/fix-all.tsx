/** @jsxImportSource ../draw */
import { i18n } from './words.ts';
import type { Suggestion } from '../engine/report.ts';
import { changeWords } from './change-words.ts';
import type { Concern } from './concern.ts';

/** Changes told before they are made. */
const MOST = 6;

export interface FixAllProps {
  concerns: readonly Concern[];
  onFix: (event: Event, suggestions: Suggestion[]) => void;
}

/** All mechanical changes in one press, with what they will be; nothing where one rule alone has any. */
export function FixAll({ concerns, onFix }: FixAllProps) {
  const fixable = concerns.filter((concern) => concern.suggestions.length > 0);
  if (fixable.length < 2) return null;
  const changes = fixable.flatMap((concern) => concern.suggestions);
  const told = fixable.flatMap(({ findings }) =>
    findings.flatMap((finding) => finding.suggestions.map((change) => changeWords(finding, change))),
  );
  const words = [...new Set(told)];
  return (
    <>
      <button
        type="button"
        class="small"
        aria-describedby="changes"
        onClick={(event) => onFix(event, changes)}
      >
        {i18n.t('panel.fixAll', [String(changes.length)])}
      </button>
      <p class="hint" id="changes">
        {words.slice(0, MOST).join(' · ')}
        {words.length > MOST && ' · …'}
      </p>
    </>
  );
}
