import { findEntities } from '../detectors/entities.ts';
import type { Entity } from '../detectors/entities/entity.ts';
import { normalise, type Normal } from './normalise.ts';
import { quotedSpans } from './quotes.ts';
import { findSentences } from './sentences.ts';
import type { Token, TokenText } from './token.ts';
import { variantsOf } from './variants.ts';

/** A word: letters and digits, with apostrophes, and the signs that stand for letters inside it. */
const word = /[\p{L}\p{N}@$](?:[\p{L}\p{N}'*@$€£!#+|&-]*[\p{L}\p{N}*@$'])?/gu;

/**
 * Cut a draft into words, entities and sentences, with the disguises off and every offset in the draft as typed.
 * Linear; never throws, whatever the Unicode.
 */
export function tokenise(draft: string): TokenText {
  const normal = normalise(draft);
  const entities = findEntities(normal.text);
  const tokens: Token[] = [];
  let at = 0;
  for (const entity of entities) {
    words(normal, at, entity.start, tokens);
    tokens.push(fromEntity(entity, normal));
    at = entity.end;
  }
  words(normal, at, normal.text.length, tokens);
  const joined = joinSpelled(tokens, draft);
  marks(joined, draft);
  const sentences = findSentences(joined, draft);
  quote(joined, draft);
  return { original: draft, tokens: joined, sentences };
}

/** Marks the tokens that lie whole in a quotation. Linear: of the quotations begun so far, the furthest end decides. */
function quote(tokens: Token[], draft: string): void {
  const spans = quotedSpans(draft).toSorted((a, b) => a.start - b.start);
  if (spans.length === 0) return;
  let next = 0;
  let end = 0;
  for (const token of tokens) {
    for (; next < spans.length && spans[next]!.start <= token.start; next += 1)
      end = Math.max(end, spans[next]!.end);
    token.quoted = token.end <= end;
  }
}

/** Cut words out of a part of the normalised text. Plain words are cut by hand, the others by `word`. */
function words(normal: Normal, from: number, to: number, tokens: Token[]): void {
  const { text } = normal;
  for (let at = from; at < to;) {
    const begin = at;
    let kind = kindOf(text.charCodeAt(at));
    at += 1;
    if (kind === BREAK) continue;
    let kinds = kind;
    let capitals = kind & CAPITAL;
    let same = 1;
    let stretched = false;
    for (; at < to; at += 1) {
      kind = kindOf(text.charCodeAt(at));
      if (kind === BREAK) break;
      kinds |= kind;
      if (kind & CAPITAL) capitals += CAPITAL;
      same = (text.charCodeAt(at) | 32) === (text.charCodeAt(at - 1) | 32) ? same + 1 : 1;
      stretched ||= same > 2;
    }
    // Letters of other scripts, and signs that only sometimes belong to a word.
    if (kinds & OTHER) {
      wordsByPattern(normal, begin, at, tokens);
      continue;
    }
    const raw = text.slice(begin, at);
    const lower = capitals > 0 ? raw.toLowerCase() : raw;
    const caps =
      capitals === 0
        ? 'lower'
        : kinds & DIGIT
          ? capsOf(raw)
          : capitals === raw.length * CAPITAL
            ? raw.length === 1
              ? 'title'
              : 'upper'
            : capitals === CAPITAL && raw.charCodeAt(0) < 97
              ? 'title'
              : 'mixed';
    const varies = stretched || ((kinds & DIGIT) !== 0 && (kinds & LETTER) !== 0);
    const variants = varies ? variantsOf(lower) : [];
    // A capital I behind small letters is drawn like an l: "heII".
    if (caps === 'mixed' && /[a-z]I/.test(raw))
      variants.push(raw.replace(/[a-z]I+/g, (run) => run.replaceAll('I', 'l')).toLowerCase());
    tokens.push(wordOf(lower, variants, normal, begin, at, caps));
  }
}

const BREAK = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 4;
const CAPITAL = 8;

/** By UTF-16 unit up to "~": what it is to a word. */
const kindsOf = Uint8Array.from({ length: 127 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/.test(sign)) return LETTER;
  if (/[A-Z]/.test(sign)) return LETTER | CAPITAL;
  if (/\d/.test(sign)) return DIGIT;
  return /['*@$!#+|&-]/.test(sign) ? OTHER : BREAK;
});

const kindOf = (code: number): number => kindsOf[code] ?? OTHER;

function wordsByPattern(normal: Normal, from: number, to: number, tokens: Token[]): void {
  const part = normal.text.slice(from, to);
  for (const found of part.matchAll(word)) {
    // "and/or", "well-known" and "Monday-Friday" are words of their own; "f-u-c-k" is joined later.
    for (const piece of found[0].matchAll(/[^-&|+]+/g)) {
      const raw = piece[0].replace(/^'+|'+$/g, '');
      if (!/[\p{L}\p{N}]/u.test(raw)) continue;
      const begin = from + found.index + piece.index + piece[0].indexOf(raw);
      // "who're" without its apostrophe would be another word.
      const text = raw
        .toLowerCase()
        .replace(/^who're$/, 'who')
        .replaceAll("'", '');
      if (text === '') continue;
      tokens.push(wordOf(text, variantsOf(text), normal, begin, begin + raw.length, capsOf(raw)));
    }
  }
}

function wordOf(
  text: string,
  variants: string[],
  { starts, ends }: Normal,
  begin: number,
  end: number,
  caps: Token['caps'],
): Token {
  return {
    text,
    variants,
    start: starts[begin]!,
    end: ends[end - 1]!,
    sentence: 0,
    caps,
    before: '',
    after: '',
    quoted: false,
  };
}

function fromEntity({ kind, start, end, value }: Entity, normal: Normal): Token {
  return {
    text: `{${kind}}`,
    variants: [],
    start: normal.starts[start]!,
    end: normal.ends[end - 1]!,
    sentence: 0,
    entity: kind,
    value,
    caps: 'lower',
    before: '',
    after: '',
    quoted: false,
  };
}

function capsOf(written: string): Token['caps'] {
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters === letters.toUpperCase()) return letters.length === 1 ? 'title' : 'upper';
  return letters.slice(1) === letters.slice(1).toLowerCase() ? 'title' : 'mixed';
}

/** "s n a p", "f.u.c.k": three or more single letters in a row, joined by the same kind of mark, are one word. */
function joinSpelled(tokens: Token[], draft: string): Token[] {
  if (!tokens.some((token, index) => single(token) && index > 0 && single(tokens[index - 1]!))) return tokens;
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    let last = index;
    const gap =
      single(tokens[index]!) && tokens[index + 1]
        ? draft.slice(tokens[index]!.end, tokens[index + 1]!.start)
        : '';
    if (/^(?: {1,3}|[.\-_*~/|]| ?[.\-_] ?)$/.test(gap)) {
      while (
        tokens[last + 1] &&
        single(tokens[last + 1]!) &&
        draft.slice(tokens[last]!.end, tokens[last + 1]!.start) === gap
      )
        last += 1;
    }
    const run = tokens.slice(index, last + 1);
    if (run.length < 3 || (gap.includes('.') && run.every((one) => one.caps === 'title')))
      joined.push(tokens[index]!);
    else {
      const text = run.map((one) => one.text).join('');
      joined.push({
        ...run[0]!,
        text,
        variants: variantsOf(text),
        end: run.at(-1)!.end,
        caps: run.every((one) => one.caps === 'title') ? 'upper' : 'lower',
      });
      index = last;
    }
  }
  return joined;
}

const single = (token: Token): boolean => token.text.length === 1 && !token.entity && !/\d/.test(token.text);

function marks(tokens: Token[], draft: string): void {
  let last: Token | undefined;
  for (const token of tokens) {
    token.before = draft.slice(last?.end ?? 0, token.start);
    if (last) last.after = token.before;
    last = token;
  }
  if (last) last.after = draft.slice(last.end);
}
