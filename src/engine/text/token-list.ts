import type { EntityKind } from './token.ts';
import { wordRows } from './word-rows.ts';
import type { Word } from './word.ts';

/** What kind of entity a token is, and its normal form. */
export interface EntityValue {
  kind: EntityKind;
  value: string;
}

/** The words and entities of a draft as lists side by side: most drafts are done with before a token is made of them. */
export class TokenList {
  readonly words: Word[] = [];
  /** By token: the word's row in `wordRows`, or -1; they hold in the era of that name. */
  readonly rows: number[] = [];
  readonly era = wordRows.era;
  /** UTF-16 offsets in the draft as typed. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** By token, where there are any; may be shorter than the others. */
  entities: (EntityValue | undefined)[] | undefined;
  /** What its words may be, entities left out: bits of `Trait`. */
  traits = 0;

  get length(): number {
    return this.words.length;
  }

  addRow(row: number, traits: number, start: number, end: number): void {
    this.traits |= traits;
    this.words.push(wordRows.words[row]!);
    this.rows.push(row);
    this.starts.push(start);
    this.ends.push(end);
  }

  add(word: Word, start: number, end: number, entity?: EntityValue, row = -1): void {
    if (entity) (this.entities ??= [])[this.words.length] = entity;
    else this.traits |= word.traits;
    this.words.push(word);
    this.rows.push(row);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Add what another list has at a place. */
  addFrom(other: TokenList, at: number): void {
    this.add(other.words[at]!, other.starts[at]!, other.ends[at]!, other.entities?.[at], other.rows[at]);
  }
}
