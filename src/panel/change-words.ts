import { i18n } from './words.ts';
import type { Finding, Suggestion } from '../engine/report.ts';
import { shorten } from './shorten.ts';

/** What one mechanical change of a finding does, in words. */
export function changeWords({ text, start }: Finding, change: Suggestion): string {
  // A removal may take a space along that the finding has not.
  const words = shorten(text.slice(Math.max(0, change.start - start), change.end - start));
  return change.replacement === ''
    ? i18n.t('panel.remove', [words])
    : i18n.t('panel.replace', [words, shorten(change.replacement)]);
}
