import type { PieceVocabulary } from './word-pieces.ts';

/** Shorter words are looked at as they are: three words in eight letters are too often one that isn't known. */
const SHORTEST = 9;
/** Longer ones are no words that somebody ran together by hand. Bounds the work: its square is what a word costs. */
const LONGEST = 60;
/** The longest word that is looked for in one. */
const PART = 16;
/** What a letter may cost on the whole: what costs more is rather a name or a word that isn't known. */
const PER_LETTER = 1.7;
/** Words of one or two letters; what else is as short and in the vocabulary is a name's end or an abbreviation. */
const short = new Set(
  'a i am an as at be by do go he hi if in is it me my no of on or so to up us we'.split(' '),
);

/** Words that go on. */
const endless = new Set(['a', 'an', 'the', 'i']);
/** Words of three letters behind so many others are mostly endings and ends of names, but for these. */
const RARE = 6_000;
const rare = new Set(['bus', 'mum', 'dad', 'nan', 'pub', 'fun', 'sin', 'hug', 'ask', 'fat', 'ban']);

const plain = /^[a-z]+$/;
/** Of so few letters the longest of three words is one of a compound: "dish was her". */
const LONG = 5;
/** Words kept, so that what stays as it is costs nothing when its draft is read again; a draft has few such words. */
const KEPT = 5_000;

/**
 * Words that were written together ("comeroundmine"), by where each begins; nothing where it is one word, or no words
 * that are known make it up. Of the ways to part it that one is taken whose words are the most common: the vocabulary
 * lists its words roughly from the most common on, and a word costs the logarithm of its place.
 */
export function partsOf(word: string, vocabulary: PieceVocabulary): readonly number[] {
  if (word.length < SHORTEST || word.length > LONGEST || vocabulary.get(word) !== undefined) return [];
  if (!plain.test(word)) return [];
  const { parted } = vocabulary;
  let begins = parted.get(word);
  if (!begins) {
    if (parted.size >= KEPT) parted.clear();
    parted.set(word, (begins = part(word, vocabulary)));
  }
  return begins;
}

function part(word: string, vocabulary: PieceVocabulary): number[] {
  const costs = [0];
  const from: number[] = [];
  for (let end = 1; end <= word.length; end += 1) {
    costs[end] = Infinity;
    for (let start = Math.max(0, end - PART); start < end; start += 1) {
      const piece = word.slice(start, end);
      if ((piece === 'i' && start > 0) || (end === word.length && endless.has(piece))) continue;
      const cost = costs[start]! + costOf(piece, vocabulary);
      if (cost >= costs[end]!) continue;
      costs[end] = cost;
      from[end] = start;
    }
  }
  if (costs[word.length]! > PER_LETTER * word.length) return [];
  const begins: number[] = [];
  for (let end = word.length; end > 0; end = from[end]!) begins.unshift(from[end]!);
  // Two words are too often a compound or a name.
  const long = begins.some((start, at) => (begins[at + 1] ?? word.length) - start >= LONG);
  return begins.length > 3 || (begins.length === 3 && long) ? begins : [];
}

function costOf(word: string, vocabulary: PieceVocabulary): number {
  if (word.length < 3 && !short.has(word)) return Infinity;
  const place = vocabulary.placeOf(word);
  return place === undefined || (word.length === 3 && place > RARE && !rare.has(word))
    ? Infinity
    : Math.log(place + 10);
}
