import { findEntities } from '../detectors/entities.ts';
import type { Entity } from '../detectors/entities/entity.ts';
import { cutWords, isInside } from './cut-words.ts';
import { normalise, type Normal } from './normalise.ts';
import { Signs } from './signs.ts';
import { TokenList } from './token-list.ts';
import { TokenText } from './token-text.ts';
import { variantsOf } from './variants.ts';
import { wordRows } from './word-rows.ts';
import { Trait, Word } from './word.ts';

/**
 * Cut a draft into words, entities and sentences, with the disguises off and every offset in the draft as typed.
 * Linear; never throws, whatever the Unicode.
 */
export function tokenise(draft: string): TokenText {
  wordRows.tidy();
  const normal = normalise(draft);
  const signs = new Signs();
  const words = new TokenList();
  cutWords(normal, 0, normal.text.length, words, signs);
  const entities = findEntities(normal.text, signs);
  const list = entities.length > 0 ? withEntities(entities, words, normal) : words;
  return new TokenText(
    draft,
    (list.traits & Trait.single) !== 0 && hasNeighbours(list) ? joinSpelled(list, draft) : list,
    signs,
  );
}

/** Entities take the place of their words. Words are cut anew only where an entity's end is in the middle of a run. */
function withEntities(entities: readonly Entity[], words: TokenList, normal: Normal): TokenList {
  const { text, starts, ends } = normal;
  const whole = entities.every(
    ({ start, end }) =>
      (start === 0 || !isInside(text.charCodeAt(start - 1)) || !isInside(text.charCodeAt(start))) &&
      (end === text.length || !isInside(text.charCodeAt(end)) || !isInside(text.charCodeAt(end - 1))),
  );
  const list = new TokenList();
  let next = 0;
  let at = 0;
  for (const entity of entities) {
    const start = starts[entity.start]!;
    const end = ends[entity.end - 1]!;
    if (!whole) cutWords(normal, at, entity.start, list);
    else {
      while (next < words.length && words.starts[next]! < start) list.addFrom(words, next++);
      while (next < words.length && words.starts[next]! < end) next += 1;
    }
    list.add(wordOf(entity), start, end, entity);
    at = entity.end;
  }
  if (!whole) cutWords(normal, at, text.length, list);
  else while (next < words.length) list.addFrom(words, next++);
  return list;
}

/** An entity as a word, by its kind. */
const entityWords = new Map<string, Word>();

function wordOf({ kind }: Entity): Word {
  let word = entityWords.get(kind);
  if (!word) entityWords.set(kind, (word = new Word(`{${kind}}`, [], 'lower')));
  return word;
}

/** "s n a p", "f.u.c.k": three or more single letters in a row, joined by the same kind of mark, are one word. */
function joinSpelled(list: TokenList, draft: string): TokenList {
  const { words, starts, ends } = list;
  const gapBehind = (at: number): string => draft.slice(ends[at], starts[at + 1]);
  const joined = new TokenList();
  for (let index = 0; index < list.length; index += 1) {
    let last = index;
    const gap = isSingle(list, index) && index + 1 < list.length ? gapBehind(index) : '';
    if (/^(?: {1,3}|[.\-_*~/|]| ?[.\-_] ?)$/.test(gap))
      while (isSingle(list, last + 1) && gapBehind(last) === gap) last += 1;
    const run = words.slice(index, last + 1);
    if (run.length < 3) joined.addFrom(list, index);
    else if (gap.includes('.') && run.every((one) => one.caps === 'title')) {
      // Initials: all of them at once, since each would begin the same run again.
      for (; index < last; index += 1) joined.addFrom(list, index);
      joined.addFrom(list, last);
    } else {
      const text = run.map((one) => one.text).join('');
      const caps = run.every((one) => one.caps === 'title') ? 'upper' : 'lower';
      joined.add(new Word(text, variantsOf(text), caps), starts[index]!, ends[last]!);
      index = last;
    }
  }
  return joined;
}

const isSingle = ({ words, entities }: TokenList, at: number): boolean =>
  ((words[at]?.traits ?? 0) & Trait.single) !== 0 && !entities?.[at];

/** Whether two single letters stand side by side. */
function hasNeighbours(list: TokenList): boolean {
  let before = false;
  for (let at = 0; at < list.length; at += 1) {
    const now = isSingle(list, at);
    if (now && before) return true;
    before = now;
  }
  return false;
}
