import { findEntities } from '../detectors/entities.ts';
import type { Entity } from '../detectors/entities/entity.ts';
import { cutWords, isInside } from './cut-words.ts';
import { normalise, type Normal } from './normalise.ts';
import { quotedSpans } from './quotes.ts';
import { findSentences } from './sentences.ts';
import { Sign, Signs } from './signs.ts';
import { Token, type TokenText } from './token.ts';
import { variantsOf } from './variants.ts';
import { Word } from './word.ts';

/**
 * Cut a draft into words, entities and sentences, with the disguises off and every offset in the draft as typed.
 * Linear; never throws, whatever the Unicode.
 */
export function tokenise(draft: string): TokenText {
  const normal = normalise(draft);
  const signs = new Signs();
  let tokens: Token[] = [];
  cutWords(normal, 0, normal.text.length, tokens, signs);
  const entities = findEntities(normal.text, signs);
  if (entities.length > 0) tokens = withEntities(entities, tokens, normal);
  tokens = joinSpelled(tokens, draft);
  const isBound = marks(tokens, draft);
  const sentences = findSentences(tokens, draft);
  if (signs.tell(Sign.beyond) || signs.some('"\'>')) quote(tokens, draft);
  let traits = 0;
  for (const { word, entity } of tokens) if (!entity) traits |= word.traits;
  return { original: draft, tokens, sentences, signs, traits, isBound, hidden: undefined };
}

/** Entities take the place of their words. Words are cut anew only where an entity's end is in the middle of a run. */
function withEntities(entities: readonly Entity[], words: readonly Token[], normal: Normal): Token[] {
  const { text } = normal;
  const whole = entities.every(
    ({ start, end }) =>
      (start === 0 || !isInside(text.charCodeAt(start - 1)) || !isInside(text.charCodeAt(start))) &&
      (end === text.length || !isInside(text.charCodeAt(end)) || !isInside(text.charCodeAt(end - 1))),
  );
  const tokens: Token[] = [];
  let next = 0;
  let at = 0;
  for (const entity of entities) {
    const token = fromEntity(entity, normal);
    if (!whole) cutWords(normal, at, entity.start, tokens);
    else {
      while (next < words.length && words[next]!.start < token.start) tokens.push(words[next++]!);
      while (next < words.length && words[next]!.start < token.end) next += 1;
    }
    tokens.push(token);
    at = entity.end;
  }
  if (!whole) cutWords(normal, at, text.length, tokens);
  else while (next < words.length) tokens.push(words[next++]!);
  return tokens;
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

/** An entity as a word, by its kind. */
const entityWords = new Map<string, Word>();

function fromEntity({ kind, start, end, value }: Entity, normal: Normal): Token {
  let word = entityWords.get(kind);
  if (!word) entityWords.set(kind, (word = new Word(`{${kind}}`, [], 'lower')));
  return new Token(word, normal.starts[start]!, normal.ends[end - 1]!, kind, value);
}

/** "s n a p", "f.u.c.k": three or more single letters in a row, joined by the same kind of mark, are one word. */
function joinSpelled(tokens: Token[], draft: string): Token[] {
  if (!hasNeighbours(tokens)) return tokens;
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    let last = index;
    const gap =
      isSingle(tokens[index]) && tokens[index + 1]
        ? draft.slice(tokens[index]!.end, tokens[index + 1]!.start)
        : '';
    if (/^(?: {1,3}|[.\-_*~/|]| ?[.\-_] ?)$/.test(gap)) {
      while (
        tokens[last + 1] &&
        isSingle(tokens[last + 1]) &&
        draft.slice(tokens[last]!.end, tokens[last + 1]!.start) === gap
      )
        last += 1;
    }
    const run = tokens.slice(index, last + 1);
    if (run.length < 3 || (gap.includes('.') && run.every((one) => one.caps === 'title')))
      joined.push(tokens[index]!);
    else {
      const text = run.map((one) => one.text).join('');
      const caps = run.every((one) => one.caps === 'title') ? 'upper' : 'lower';
      joined.push(new Token(new Word(text, variantsOf(text), caps), run[0]!.start, run.at(-1)!.end));
      index = last;
    }
  }
  return joined;
}

const isSingle = (token: Token | undefined): boolean => token?.word.isSingle === true && !token.entity;

/** Whether two single letters stand side by side. */
function hasNeighbours(tokens: readonly Token[]): boolean {
  let before = false;
  for (const token of tokens) {
    const now = isSingle(token);
    if (now && before) return true;
    before = now;
  }
  return false;
}

/** Notes the marks between tokens; whether there is one that may bind two words: "wan-ker". */
function marks(tokens: readonly Token[], draft: string): boolean {
  let isBound = false;
  let last: Token | undefined;
  for (const token of tokens) {
    const from = last?.end ?? 0;
    const code = token.start - from === 1 ? draft.charCodeAt(from) : 0;
    const between = code === 32 ? ' ' : draft.slice(from, token.start);
    isBound ||= code === 45 || code === 95 || code === 47 || code === 124;
    token.before = between;
    if (last) last.after = between;
    last = token;
  }
  if (last) last.after = draft.slice(last.end);
  return isBound;
}
