import nlp from 'compromise';
import type { Span } from '../report.ts';

/** One clause of a sentence, as far as judging a match needs it. Offsets are within the sentence. */
interface Clause extends Span {
  /** Who does it. `other` is somebody spoken about: "he told me to …". */
  subject: 'writer' | 'reader' | 'other' | 'none';
}

export interface Grammar {
  clauses: Clause[];
  /** Personal names. */
  names: Span[];
}

interface Term {
  normal: string;
  tags: ReadonlySet<string>;
  offset: { start: number; length: number };
}

/** Signs and words where compromise may part clauses, and some more; a sentence without them is one clause. */
const parting =
  /[^\w\s.!?'’]|(?:^|\s)['’]|\.\.|\b(?:said|says|if|while|that|since|supposing|although|though|whereas|whose|til|until|but|then)\b/i;

/** Whether clauses may be parted in a piece of a sentence: asked first, since it costs next to nothing. */
export const mayPart = (words: string): boolean => parting.test(words);

/** Sentences longer than this, in UTF-16 units, are no prose; they are left unread. */
export const LONGEST = 1_000;
const writer = new Set(['i', 'we', 'im', 'ive', 'ill', 'id']);
const reader = new Set(['you', 'u', 'ya', 'ye', 'yous', 'youse']);

/**
 * What compromise says of a sentence: its clauses, who does what in them, and names.
 * About half a millisecond a sentence, so asked only where a phrase has matched already.
 */
export function readGrammar(sentence: string): Grammar {
  if (sentence.length > LONGEST) return { clauses: [], names: [] };
  const whole = nlp(sentence);
  const parts = mayPart(sentence) ? whole.clauses() : whole;
  const read = (parts.compute('offset') as typeof parts).docs as unknown as Term[][];
  const clauses: Clause[] = [];
  const names: Span[] = [];
  for (const terms of read) {
    const [first] = terms;
    const last = terms.at(-1);
    if (!first || !last) continue;
    for (const term of terms) {
      if (term.tags.has('Person') && term.offset.length > 0) names.push(spanOf(term));
    }
    const own = subjectOf(terms);
    // "He told me to delete it and to keep quiet": a clause without a subject goes on with the one before.
    const joined = first.tags.has('Conjunction') && own === 'none';
    clauses.push({
      start: first.offset.start,
      end: last.offset.start + last.offset.length,
      subject: joined ? (clauses.at(-1)?.subject ?? 'none') : own,
    });
  }
  return { clauses, names };
}

function subjectOf(terms: Term[]): Clause['subject'] {
  for (const term of terms) {
    if (term.tags.has('Verb')) return 'none';
    if (writer.has(term.normal)) return 'writer';
    if (reader.has(term.normal)) return 'reader';
    if (term.tags.has('Noun') || term.tags.has('Pronoun')) return 'other';
  }
  return 'none';
}

const spanOf = (term: Term): Span => ({
  start: term.offset.start,
  end: term.offset.start + term.offset.length,
});
