import type { Span } from '../report.ts';
import type { Token } from '../text/token.ts';
import type { TokenText } from '../text/token-text.ts';
import { firstToken } from '../text/first-token.ts';
import { Sign } from '../text/signs.ts';
import { Trait } from '../text/word.ts';
import { onlyWord } from './only-word.ts';
import { coveredBy, kinds, type HiddenKind } from './hidden-kinds.ts';
import { alone, compoundPair, hidden } from './hidden-vocabulary.ts';

/** Letters with signs among them, as one run. Bounded. */
const run =
  /(?<![\w@#/:.&=-])(?=[A-Za-z]*[^A-Za-z\s])[\w@$!<(¢][\w@$!*#^<(¢¡|+.~&\-–—[\]{})]{1,22}[\w@$!*]?/g;
/** A sign for a letter with a space beside it: "c *nt". Bounded. */
const spacedRun = /(?<![\w*])[a-z]{1,5} ?\*{1,4} ?[a-z]{1,6}(?![\w*])/gi;
/** Whole words that may be cut in pieces. */
const kindsByWord = new Map<string, HiddenKind>(
  kinds.toReversed().flatMap((kind) => hidden[kind].words.map((word): [string, HiddenKind] => [word, kind])),
);
/** Longer than any piece that hides one. */
const PIECE = 8;

/**
 * Words of a kind that are hidden: in a compound ("arsekisser"), under signs ("f[_]cker", "fu<k", "b.ollocks"), spelt
 * by sound ("phuq"), letters changed round ("fcuking"), backwards, or cut in pieces ("fu ck"). Not what is quoted.
 * Linear.
 */
export function hiddenWords(kind: HiddenKind, text: TokenText): readonly Span[] {
  // Found once for a draft, though three rules ask.
  text.hidden ??= find(text);
  return text.hidden.get(kind) ?? nothing;
}

const nothing: readonly Span[] = [];
const none: ReadonlyMap<HiddenKind, Span[]> = new Map();

function find(text: TokenText): ReadonlyMap<HiddenKind, Span[]> {
  const { original, signs } = text;
  const only = rudeAlone(text);
  // Most drafts have no word and no sign that could hide anything.
  const words = (text.list.traits & (Trait.hides | Trait.piece)) !== 0 || text.isBound;
  const veiled = signs.tell(Sign.veil | Sign.mixed | Sign.beyond);
  if (!only && !words && !veiled) return none;
  const spans = new Map<HiddenKind, Span[]>();
  const add = (kind: HiddenKind, start: number, end: number): void => {
    const list = spans.get(kind);
    if (list) list.push({ start, end });
    else spans.set(kind, [{ start, end }]);
  };
  if (only) add('hidden-swearing', only.start, only.end);
  if (words) addFromWords(text, add);
  if (!veiled || !/[^\s\w.,?'"’]|\w\.\w/.test(original)) return spans;
  let quoted: readonly Token[] | undefined;
  const isQuoted = (start: number, end: number): boolean =>
    overlaps((quoted ??= text.tokens.filter((token) => token.quoted)), start, end);
  run.lastIndex = 0;
  for (let met = run.exec(original); met; met = run.exec(original)) {
    const { 0: written, index } = met;
    const word = written.replace(/[.!~\-(<[{)\]]+$/, '');
    if (!/[^A-Za-z']/.test(word) || !/[A-Za-z]/.test(word)) continue;
    const end = index + word.length;
    for (const kind of coveredBy(word)) if (!isQuoted(index, end)) add(kind, index, end);
  }
  if (!original.includes('*')) return spans;
  for (const { 0: written, index } of original.matchAll(spacedRun)) {
    const end = index + written.length;
    if (!written.includes(' ')) continue;
    for (const kind of coveredBy(written.replaceAll(' ', '')))
      if (!isQuoted(index, end)) add(kind, index, end);
  }
  return spans;
}

/** Whether one of tokens in order shares a unit with a span. */
function overlaps(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[firstToken(tokens, (token) => token.end > start)];
  return first !== undefined && first.start < end;
}

/** The only word of a message, where it is rude by itself; with a capital it may be a name. */
function rudeAlone(text: TokenText): Token | undefined {
  const only = onlyWord(text);
  return only && only.caps !== 'title' && alone.has(only.text) ? only : undefined;
}

/** Words that hide others by themselves, and those that do together. */
function addFromWords(text: TokenText, add: (kind: HiddenKind, start: number, end: number) => void): void {
  const { words, starts, ends, entities } = text.list;
  for (let index = 0; index < words.length; index += 1) {
    const { traits, hides } = words[index]!;
    const isHiding = (traits & Trait.hides) !== 0;
    if ((!isHiding && !mayBePieces(text, index)) || entities?.[index]) continue;
    if (isHiding) {
      if (!text.isQuoted(index, index + 1)) for (const kind of hides) add(kind, starts[index]!, ends[index]!);
      continue;
    }
    const pieces = inPieces(text, index);
    if (!pieces) continue;
    const end = index + pieces.count;
    if (words.slice(index, end).some((_, at) => text.isQuoted(index + at, index + at + 1))) continue;
    add(pieces.kind, starts[index]!, ends[end - 1]!);
  }
}

/** Whether one of the next three is no word, begins a compound, or is bound to its neighbour: most are done with that. */
function mayBePieces({ list, isBound }: TokenText, from: number): boolean {
  const { words } = list;
  if (from + 1 === words.length) return false;
  if (isBound) return true;
  const third = words[from + 2]?.traits ?? 0;
  return ((words[from]!.traits | words[from + 1]!.traits | third) & Trait.piece) !== 0;
}

/** Two or three tokens from here that make one hidden word: "fu ck", "wan k er", "butt head". */
function inPieces(text: TokenText, from: number): { kind: HiddenKind; count: number } | undefined {
  const { words, entities } = text.list;
  const first = words[from]!;
  let joined = first.text;
  let unsayable = first.noWord;
  for (let count = 2; count <= 3; count += 1) {
    const at = from + count - 1;
    const word = words[at];
    if (!word || entities?.[at] || joined.length + word.text.length > 2 * PIECE) return;
    // Only a space, or one mark that binds, may stand between.
    const before = text.before(at);
    if (!/^[ \-_/|]$/.test(before)) return;
    joined += word.text;
    unsayable ||= word.noWord;
    if (unsayable || before !== ' ') {
      const kind = joined.length > 3 && kindsByWord.get(joined);
      if (kind) return { kind, count };
    }
    if (count === 2 && first.begins && compoundPair.test(`${first.text} ${word.text}`)) {
      return { kind: 'hidden-swearing', count };
    }
  }
  return undefined;
}
