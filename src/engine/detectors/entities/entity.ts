import type { EntityKind } from '../../text/token.ts';

/** Something in a normalised draft that is read whole. Offsets are in the normalised text. */
export interface Entity {
  kind: EntityKind;
  start: number;
  end: number;
  value: string;
}

/**
 * Adds the entities of one kind by a global pattern that matches nothing empty; group 1, where there is one, is the
 * entity itself. `matchAll` would copy the pattern for each text, which costs more than to find that it isn't there.
 */
export function addByPattern(
  found: Entity[],
  text: string,
  kind: EntityKind,
  pattern: RegExp,
  accept: (found: string, at: number) => string | null = (one) => one,
): void {
  pattern.lastIndex = 0;
  for (let met = pattern.exec(text); met; met = pattern.exec(text)) {
    const body = met[1] ?? met[0];
    const start = met.index + met[0].lastIndexOf(body);
    const value = accept(body, start);
    if (value !== null && body !== '') found.push({ kind, start, end: start + body.length, value });
  }
}
