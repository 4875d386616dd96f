import type { EntityKind } from '../../text/token.ts';

/** Something in a normalised draft that is read whole. Offsets are in the normalised text. */
export interface Entity {
  kind: EntityKind;
  start: number;
  end: number;
  value: string;
}

/**
 * Entities of one kind by a global pattern that matches nothing empty; group 1, where there is one, is the entity
 * itself. `matchAll` would copy the pattern for each text, which costs more than to find that it isn't there.
 */
export function byPattern(
  text: string,
  kind: EntityKind,
  pattern: RegExp,
  accept: (found: string, at: number) => string | null = (found) => found,
): Entity[] {
  const list: Entity[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const body = found[1] ?? found[0];
    const start = found.index + found[0].lastIndexOf(body);
    const value = accept(body, start);
    if (value !== null && body !== '') list.push({ kind, start, end: start + body.length, value });
  }
  return list;
}
