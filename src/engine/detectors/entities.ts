import type { EntityKind } from '../text/token.ts';
import { contactEntities } from './entities/contact.ts';
import { emojiEntities } from './entities/emoji.ts';
import { emoticonEntities } from './entities/emoticon.ts';
import { identifierEntities } from './entities/identifier.ts';
import { placeEntities } from './entities/place.ts';

/** Something in a normalised draft that is read whole. Offsets are in the normalised text. */
export interface Entity {
  kind: EntityKind;
  start: number;
  end: number;
  value: string;
}

/** Whatever could begin an entity; most messages have none of it and are done at once. */
const hint =
  /[\d@:;<>=^#\\)(&]|\.[a-z]|[^\u0000-\u007e]|password|\bat\b|\bdot\b|double|\bsnap|\binsta|\big\b|tag|user/i;

/** All entities, in order, none overlapping: the first to begin stands, then the longest. Linear. */
export function findEntities(text: string): Entity[] {
  if (!hint.test(text)) return [];
  const all = [
    ...contactEntities(text),
    ...identifierEntities(text),
    ...placeEntities(text),
    ...emojiEntities(text),
    ...emoticonEntities(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Entity[] = [];
  for (const entity of all) if (entity.start >= (kept.at(-1)?.end ?? 0)) kept.push(entity);
  return kept;
}

/** Entities of one kind by a pattern; group 1, where there is one, is the entity itself. */
export function byPattern(
  text: string,
  kind: EntityKind,
  pattern: RegExp,
  accept: (found: string, at: number) => string | null = (found) => found,
): Entity[] {
  const list: Entity[] = [];
  for (const found of text.matchAll(pattern)) {
    const body = found[1] ?? found[0];
    const start = found.index + found[0].lastIndexOf(body);
    const value = accept(body, start);
    if (value !== null && body !== '') list.push({ kind, start, end: start + body.length, value });
  }
  return list;
}
