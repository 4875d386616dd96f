import { contactEntities } from './entities/contact.ts';
import { emojiEntities } from './entities/emoji.ts';
import { emoticonEntities } from './entities/emoticon.ts';
import type { Entity } from './entities/entity.ts';
import { identifierEntities } from './entities/identifier.ts';
import { placeEntities } from './entities/place.ts';
import { mayBeSpoken } from './entities/phone.ts';
import { Signs } from './entities/signs.ts';

/** Whatever could begin an entity; most messages have none of it and are done at once. */
const hint =
  /[\d@:;<>=^#\\)(&_]|\.[a-z]|[^\u0000-\u007e]|password|\bat\b|\bdot\b|double|\bsnap|\binsta|\big\b|tag|user|\bx+d\b|\bx+p\b|\b[xt]-|b\]/i;

/** All entities, in order, none overlapping: the first to begin stands, then the longest. Linear. */
export function findEntities(text: string): Entity[] {
  if (!hint.test(text) && !mayBeSpoken(text)) return [];
  const signs = new Signs(text);
  const all = [
    // First, since a number whose check digit holds is rarely a telephone's.
    ...identifierEntities(text, signs),
    ...contactEntities(text, signs),
    ...placeEntities(text, signs),
    ...emojiEntities(text, signs),
    ...emoticonEntities(text, signs),
  ];
  if (all.length === 0) return all;
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Entity[] = [];
  for (const entity of all) if (entity.start >= (kept.at(-1)?.end ?? 0)) kept.push(entity);
  return kept;
}
