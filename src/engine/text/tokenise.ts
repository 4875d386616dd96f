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
  let next = 0;
  let end = 0;
  for (const token of tokens) {
    for (; next < spans.length && spans[next]!.start <= token.start; next += 1)
      end = Math.max(end, spans[next]!.end);
    token.quoted = token.end <= end;
  }
}

function words(normal: Normal, from: number, to: number, tokens: Token[]): void {
  const part = normal.text.slice(from, to);
  for (const found of part.matchAll(word)) {
    // "and/or", "well-known" and "Monday-Friday" are words of their own; "f-u-c-k" is joined later.
    for (const piece of found[0].matchAll(/[^-&|+]+/g)) {
      const raw = piece[0].replace(/^'+|'+$/g, '');
      if (!/[\p{L}\p{N}]/u.test(raw)) continue;
      const begin = from + found.index + piece.index + piece[0].indexOf(raw);
      const text = raw.toLowerCase().replaceAll("'", '');
      if (text === '') continue;
      const start = normal.starts[begin]!;
      const end = normal.ends[begin + raw.length - 1]!;
      const token: Token = {
        text,
        variants: variantsOf(text),
        start,
        end,
        sentence: 0,
        caps: capsOf(raw),
        before: '',
        after: '',
        quoted: false,
      };
      tokens.push(token);
    }
  }
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
  tokens.forEach((token, index) => {
    token.before = draft.slice(tokens[index - 1]?.end ?? 0, token.start);
    token.after = draft.slice(token.end, tokens[index + 1]?.start ?? draft.length);
  });
}
