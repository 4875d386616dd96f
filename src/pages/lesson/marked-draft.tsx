import type { Concern } from '../../panel/concern.ts';
import { segmentsOf } from './segments.ts';

export interface MarkedDraftProps {
  text: string;
  /** What was found, in the order of the numbers beside the marks; none leaves the words unmarked. */
  concerns: readonly Concern[];
  /** Language of the words, where the page's is another. */
  lang?: string | undefined;
}

/**
 * A message with marks under the words: a double line for "stop", dashes for "check", dots for a tip, each with the
 * number of what is said of it. Told without colour, so that it can be copied in black and white.
 */
export function MarkedDraft({ text, concerns, lang }: MarkedDraftProps) {
  return (
    <p class="draft" lang={lang}>
      {segmentsOf(text, concerns).map(({ text: words, severity, ends }, index) =>
        severity ? (
          <mark key={index} class={severity}>
            {words}
            {ends.length > 0 && <sup>{ends.join(', ')}</sup>}
          </mark>
        ) : (
          words
        ),
      )}
    </p>
  );
}
