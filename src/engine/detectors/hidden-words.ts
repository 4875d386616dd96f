import type { Span } from '../report.ts';
import type { Token, TokenText } from '../text/token.ts';
import {
  alone,
  compound,
  compoundPair,
  hidden,
  properCompound,
  type HiddenKind,
} from './hidden-vocabulary.ts';
import { Mask } from './mask.ts';

const kinds = Object.keys(hidden) as HiddenKind[];
const masks = new Map<HiddenKind, Mask>(kinds.map((kind) => [kind, new Mask(hidden[kind].words)]));

/** Letters with signs among them, as one run. Bounded. */
const run =
  /(?<![\w@#/:.&=-])(?=[A-Za-z]*[^A-Za-z\s])[\w@$!<(¢][\w@$!*#^<(¢¡|+.~&\-–—[\]{})]{1,22}[\w@$!*]?/g;
/** A sign for a letter with a space beside it: "c *nt". Bounded. */
const spacedRun = /(?<![\w*])[a-z]{1,5} ?\*{1,4} ?[a-z]{1,6}(?![\w*])/gi;
/** A word with a number behind it, as in names that people take online: "fucker99". */
const numbered = /^([a-z]{4,})\d{1,4}$/;
/** Longer than any word or piece that hides one. */
const LONGEST = 30;
const PIECE = 8;

/** Found once for a draft, though three rules ask. */
const found = new WeakMap<TokenText, Map<HiddenKind, Span[]>>();

/**
 * Words of a kind that are hidden: in a compound ("arsekisser"), under signs ("f[_]cker", "fu<k", "b.ollocks"), spelt
 * by sound ("phuq"), letters changed round ("fcuking"), backwards, or cut in pieces ("fu ck"). Not what is quoted.
 * Linear.
 */
export function hiddenWords(kind: HiddenKind, text: TokenText): Span[] {
  let all = found.get(text);
  if (!all) found.set(text, (all = find(text)));
  return all.get(kind) ?? [];
}

function find({ tokens, original }: TokenText): Map<HiddenKind, Span[]> {
  const spans = new Map<HiddenKind, Span[]>();
  const add = (kind: HiddenKind, start: number, end: number): void => {
    const list = spans.get(kind);
    if (list) list.push({ start, end });
    else spans.set(kind, [{ start, end }]);
  };
  const only = wholeMessage(tokens);
  if (only) add('hidden-swearing', only.start, only.end);
  const traits = tokens.map(({ text }) => traitsOf(text));
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.entity || token.quoted || token.text.length > LONGEST) continue;
    let { hides } = traits[index]!;
    const name = /\d$/.test(token.text) ? numbered.exec(token.text)?.[1] : undefined;
    if (name) hides = traitsOf(name).hides;
    if (token.variants.length > 0) {
      const all = token.variants.flatMap((word) => traitsOf(word).hides);
      hides = [...new Set([...hides, ...all])];
    }
    if (hides.length > 0) {
      for (const kind of hides) add(kind, token.start, token.end);
      continue;
    }
    if (!mayBePieces(tokens, traits, index)) continue;
    const pieces = inPieces(tokens, index);
    if (pieces) add(pieces.kind, token.start, tokens[index + pieces.count - 1]!.end);
  }
  if (!/[^\s\w.,?'"’]|\w\.\w/.test(original)) return spans;
  const quoted = tokens.filter((token) => token.quoted);
  run.lastIndex = 0;
  for (let met = run.exec(original); met; met = run.exec(original)) {
    const { 0: written, index } = met;
    const word = written.replace(/[.!~\-(<[{)\]]+$/, '');
    if (!/[^A-Za-z']/.test(word)) continue;
    const end = index + word.length;
    if (quoted.some((token) => token.start < end && token.end > index)) continue;
    for (const kind of kinds) if (masks.get(kind)!.covers(word.toLowerCase())) add(kind, index, end);
  }
  if (!original.includes('*')) return spans;
  for (const { 0: written, index } of original.matchAll(spacedRun)) {
    const end = index + written.length;
    if (!written.includes(' ') || quoted.some((token) => token.start < end && token.end > index)) continue;
    const word = written.replaceAll(' ', '').toLowerCase();
    for (const kind of kinds) if (masks.get(kind)!.covers(word)) add(kind, index, end);
  }
  return spans;
}

/** The only word of a message, where it is rude by itself; with a capital it may be a name. */
function wholeMessage(tokens: readonly Token[]): Token | undefined {
  const [only, ...more] = tokens.length > 9 ? [] : tokens.filter(({ entity }) => !entity);
  return only && more.length === 0 && !only.quoted && only.caps !== 'title' && alone.has(only.text)
    ? only
    : undefined;
}

/** What a word is by itself. */
interface Traits {
  hides: readonly HiddenKind[];
  /** A piece that stands for nothing: "ck", "cking", "t". */
  noWord: boolean;
  /** May begin a compound of two words. */
  begins: boolean;
}

/** By word, since most words of a message have been met before. Bounded. */
const known = new Map<string, Traits>();
const KEPT = 50_000;
const noWord = /^(?:[^aeiouy]+|ck.*|[eu])$/;
const begins = /^(?:ass|arse|butt|cock|dick|cum|titty|jizz|pussy|slut|ball|poo|pole)$/;

function traitsOf(word: string): Traits {
  let traits = known.get(word);
  if (!traits) {
    if (known.size > KEPT) known.clear();
    const hides = word.length > 2 ? kinds.filter((kind) => isHidden(kind, word)) : [];
    known.set(word, (traits = { hides, noWord: noWord.test(word), begins: begins.test(word) }));
  }
  return traits;
}

function isHidden(kind: HiddenKind, word: string): boolean {
  if (!/^[a-z]+$/.test(word)) return false;
  const { inside, innocent, sounds } = hidden[kind];
  if (innocent.test(word)) return false;
  if (inside.test(word) || (word.length > 3 && sounds.test(word))) return true;
  if (masks.get(kind)!.disguises(word)) return true;
  return kind === 'hidden-swearing' && compound.test(word) && !properCompound.test(word);
}

/** Whether one of the next three is no word, begins a compound, or is bound to its neighbour: most are done with that. */
function mayBePieces(tokens: readonly Token[], traits: readonly Traits[], from: number): boolean {
  const second = tokens[from + 1];
  if (!second) return false;
  if (traits[from]!.noWord || traits[from]!.begins || traits[from + 1]!.noWord) return true;
  const third = tokens[from + 2];
  return second.before !== ' ' || (third !== undefined && (third.before !== ' ' || traits[from + 2]!.noWord));
}

/** Two or three tokens from here that make one hidden word: "fu ck", "wan k er", "butt head". */
function inPieces(tokens: readonly Token[], from: number): { kind: HiddenKind; count: number } | undefined {
  const first = tokens[from]!;
  const traits = traitsOf(first.text);
  let joined = first.text;
  let unsayable = traits.noWord;
  for (let count = 2; count <= 3; count += 1) {
    const token = tokens[from + count - 1];
    if (!token || token.entity || token.quoted || joined.length + token.text.length > 2 * PIECE) return;
    // Only a space, or one mark that binds, may stand between.
    if (!/^[ \-_/|]$/.test(token.before)) return;
    joined += token.text;
    unsayable ||= traitsOf(token.text).noWord;
    if (unsayable || token.before !== ' ') {
      const kind = joined.length > 3 && kinds.find((one) => masks.get(one)!.has(joined));
      if (kind) return { kind, count };
    }
    if (count === 2 && traits.begins && compoundPair.test(`${first.text} ${token.text}`)) {
      return { kind: 'hidden-swearing', count };
    }
  }
  return undefined;
}
