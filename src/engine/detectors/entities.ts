import { cutWords } from '../text/cut-words.ts';
import { asItIs } from '../text/normalise.ts';
import { Signs } from '../text/signs.ts';
import { TokenList } from '../text/token-list.ts';
import { addContacts } from './entities/contact.ts';
import { addEmoji } from './entities/emoji.ts';
import { addEmoticons } from './entities/emoticon.ts';
import type { Entity } from './entities/entity.ts';
import { addIdentifiers } from './entities/identifier.ts';
import { addPlaces } from './entities/place.ts';

/** All entities, in order, none overlapping: the first to begin stands, then the longest. Linear. */
export function findEntities(text: string, signs = signsOf(text)): Entity[] {
  const all: Entity[] = [];
  // First, since a number whose check digit holds is rarely a telephone's.
  addIdentifiers(all, text, signs);
  addContacts(all, text, signs);
  addPlaces(all, text, signs);
  addEmoji(all, text, signs);
  addEmoticons(all, text, signs);
  if (all.length < 2) return all;
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Entity[] = [];
  for (const entity of all) if (entity.start >= (kept.at(-1)?.end ?? 0)) kept.push(entity);
  return kept;
}

function signsOf(text: string): Signs {
  const signs = new Signs();
  cutWords(asItIs(text), 0, text.length, new TokenList(), signs);
  return signs;
}
