import type { CompiledPack } from './pack.ts';
import type { Lists, Tables } from './phrases/tables.ts';

/**
 * A compiled pack as bytes: what the build puts into the package, and the worker uses where it lies. First the length
 * of a piece of JSON with all that is no long list of numbers, then that JSON, then the numbers, each list from a
 * multiple of four bytes. Numbers are little-endian, as every machine that runs a browser has them.
 */
type Packed = Omit<CompiledPack, 'source'>;

/** In the order in which they stand in the file. */
const lists = [
  'wordClasses',
  'wordLexicons',
  'prefixClasses',
  'prefixLexicons',
  'lexiconClasses',
  'longLexicons',
  'ids',
  'firsts',
  'follow',
  'precede',
  'anchors',
  'classGroups',
] as const satisfies (keyof Tables)[];
const numbers = ['listOf', 'others', 'thirds', 'programOf', 'classOf'] as const satisfies (keyof Tables)[];
const bytes = ['marks'] as const satisfies (keyof Tables)[];

/** What stands before the numbers. */
interface Heading extends Omit<Packed, 'phrases'> {
  /** Joined by spaces. */
  words: string;
  prefixes: string;
  groups: number;
  anyWord: number;
  lateEntries: number;
  lateLists: readonly number[];
  /** How long each list of numbers is. */
  lengths: number[];
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** Linear in the size of the pack. */
export function packUp({ phrases, ...rest }: Packed): Uint8Array<ArrayBuffer> {
  const { words, prefixes, groups, anyWord, lateEntries, lateLists } = phrases;
  const parts = [
    ...lists.flatMap((name) => [phrases[name].starts, phrases[name].items]),
    ...numbers.map((name) => phrases[name]),
    ...bytes.map((name) => phrases[name]),
  ];
  const heading: Heading = {
    ...rest,
    words: words.join(' '),
    prefixes: prefixes.join(' '),
    groups,
    anyWord,
    lateEntries,
    lateLists,
    lengths: parts.map(({ length }) => length),
  };
  const text = new TextEncoder().encode(JSON.stringify(heading));
  const size = parts.reduce((total, { byteLength }) => total + padded(byteLength), 4 + padded(text.length));
  const file = new Uint8Array(size);
  new DataView(file.buffer).setUint32(0, text.length, true);
  file.set(text, 4);
  let at = 4 + padded(text.length);
  for (const { buffer, byteOffset, byteLength } of parts) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return file;
}

/** Copies nothing but the words: the lists of numbers stay in `file`. Throws a RangeError where it ends too soon. */
export function unpack(file: ArrayBuffer): Packed {
  const length = new DataView(file).getUint32(0, true);
  const text = new TextDecoder().decode(new Uint8Array(file, 4, length));
  const { words, prefixes, groups, anyWord, lateEntries, lateLists, lengths, ...rest } = JSON.parse(
    text,
  ) as Heading;
  let at = 4 + padded(length);
  let part = 0;
  const take = <T>(Numbers: new (file: ArrayBuffer, at: number, length: number) => T, width: 1 | 4): T => {
    const count = lengths[part++]!;
    const taken = new Numbers(file, at, count);
    at += padded(count * width);
    return taken;
  };
  const list = (): Lists => ({ starts: take(Int32Array, 4), items: take(Int32Array, 4) });
  const taken = Object.fromEntries([
    ...lists.map((name) => [name, list()] as const),
    ...numbers.map((name) => [name, take(Int32Array, 4)] as const),
    ...bytes.map((name) => [name, take(Uint8Array, 1)] as const),
  ]) as unknown as Pick<Tables, (typeof lists | typeof numbers | typeof bytes)[number]>;
  const numbered = { groups, anyWord, lateEntries, lateLists };
  const phrases = { words: listed(words), prefixes: listed(prefixes), ...numbered, ...taken };
  return { ...rest, phrases };
}

const listed = (text: string): string[] => (text === '' ? [] : text.split(' '));
