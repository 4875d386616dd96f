import { onlyWord } from './only-word.ts';
import type { Span } from '../report.ts';
import type { Token } from '../text/token.ts';
import type { TokenText } from '../text/token-text.ts';
import { Trait } from '../text/word.ts';
import { letter, pair, plain, runTogether, subject, unsayableStart } from './shorthand-vocabulary.ts';

/**
 * Chat shorthand that no list knows: small letters without a vowel ("wbu has one and needs the list). Not
 * where the message is about shorthand, nor what is quoted. Linear.
 */
export function shorthand(text: TokenText): Span[] {
  const only = onlyWord(text);
  if (only && aloneIsShort(only)) return [{ start: only.start, end: only.end }];
  if ((text.list.traits & Trait.shorthand) === 0) return [];
  const { tokens } = text;
  const found = tokens.filter(
    ({ word, entity, quoted, before, after }) =>
      !entity &&
      (word.traits & Trait.shorthand) !== 0 &&
      !quoted &&
      !/[-./@#’'_]$/.test(before) &&
      !/^(?:[-/@_’']|\.\w)/.test(after),
  );
  if (found.length === 0 || tokens.some((token) => subject.test(token.text))) return [];
  return found.map(({ start, end }) => ({ start, end }));
}

/** What would be a name, a unit or a slip in a sentence is shorthand where nothing else is said. */
const aloneIsShort = ({ text, caps }: Token): boolean =>
  letter.test(text) ||
  (caps === 'lower' &&
    !plain.has(text) &&
    (pair.test(text) || unsayableStart.test(text) || runTogether.test(text)));
