import nlp from 'compromise';
import type { Span } from '../report.ts';

/** One clause of a sentence, as far as judging a match needs it. Offsets are within the sentence. */
export interface Clause extends Span {
  /** Who does it. `other` is somebody spoken about: "he told me to …". */
  subject: 'writer' | 'reader' | 'other' | 'none';
}

interface Term {
  normal: string;
  tags: ReadonlySet<string>;
  offset: { start: number; length: number };
}

/** Signs and words where compromise may part clauses, and some more; a sentence without them is one clause. */
const parting =
  /[^\w\s.!?'’]|(?:^|\s)['’]|\.\.|\b(?:said|says|if|while|that|since|supposing|although|though|whereas|whose|til|until|but|then)\b/i;

/** Sentences longer than this, in UTF-16 units, are no prose; they are left unread. */
export const LONGEST = 1_000;
const writer = new Set(['i', 'we', 'im', 'ive', 'ill', 'id']);
const reader = new Set(['you', 'u', 'ya', 'ye', 'yous', 'youse']);

/**
 * What compromise says of a sentence: its clauses and who does what in them. About a millisecond a sentence, so asked
 * only where a phrase has matched already and nothing cheaper excuses it.
 */
export function readClauses(sentence: string): Clause[] {
  if (sentence.length > LONGEST) return [];
  const whole = nlp(sentence);
  const clauses: Clause[] = [];
  for (const terms of termsOf(parting.test(sentence) ? whole.clauses() : whole)) {
    const [first] = terms;
    const last = terms.at(-1);
    if (!first || !last) continue;
    const own = subjectOf(terms);
    // "He told me to delete it and to keep quiet": a clause without a subject goes on with the one before.
    const joined = first.tags.has('Conjunction') && own === 'none';
    clauses.push({
      start: first.offset.start,
      end: last.offset.start + last.offset.length,
      subject: joined ? (clauses.at(-1)?.subject ?? 'none') : own,
    });
  }
  return clauses;
}

/** Personal names among a few words. What it costs grows with the words, so not for a whole draft. */
export function readNames(words: string): Span[] {
  if (words.length > LONGEST) return [];
  return termsOf(nlp(words))
    .flat()
    .filter(({ tags, offset }) => tags.has('Person') && offset.length > 0)
    .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
}

const termsOf = (view: { compute: (what: string) => unknown }): Term[][] =>
  (view.compute('offset') as { docs: Term[][] }).docs;

function subjectOf(terms: Term[]): Clause['subject'] {
  for (const term of terms) {
    if (term.tags.has('Verb')) return 'none';
    if (writer.has(term.normal)) return 'writer';
    if (reader.has(term.normal)) return 'reader';
    if (term.tags.has('Noun') || term.tags.has('Pronoun')) return 'other';
  }
  return 'none';
}
