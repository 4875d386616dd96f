import type { EntityKind } from './token.ts';
import type { Word } from './word.ts';

/** What kind of entity a token is, and its normal form. */
export interface EntityValue {
  kind: EntityKind;
  value: string;
}

/** The words and entities of a draft as lists side by side: most drafts are done with before a token is made of them. */
export class TokenList {
  readonly words: Word[] = [];
  /** UTF-16 offsets in the draft as typed. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** By token, where there are any; may be shorter than the others. */
  entities: (EntityValue | undefined)[] | undefined;

  get length(): number {
    return this.words.length;
  }

  add(word: Word, start: number, end: number, entity?: EntityValue): void {
    if (entity) (this.entities ??= [])[this.words.length] = entity;
    this.words.push(word);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Add what another list has at a place. */
  addFrom(other: TokenList, at: number): void {
    this.add(other.words[at]!, other.starts[at]!, other.ends[at]!, other.entities?.[at]);
  }

  entityAt(at: number): EntityKind | undefined {
    return this.entities?.[at]?.kind;
  }
}
