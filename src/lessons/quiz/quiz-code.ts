import type { Pool } from './pool.ts';

/** How many questions one may ask for, at most as many as there are examples. */
export const counts = [5, 10, 15, 20] as const;
/** `judge`: drafts to send, change or stop; `mark`: words to mark; `both`: some of each. */
export const asks = ['both', 'judge', 'mark'] as const;

export interface Plan {
  /** From 0 up to `SEEDS`. */
  seed: number;
  count: (typeof counts)[number];
  ask: (typeof asks)[number];
}

/** How many seeds there are. */
export const SEEDS = 32 ** 4;
const PRINTS = 32 ** 3;

/** Crockford's letters: none that is easily taken for another when it is read out. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The plan and the examples that it was made for, in eight letters such as "K7QF-3A9X". */
export function codeOf({ seed, count, ask }: Plan, pool: Pool): string {
  const kind = counts.indexOf(count) * asks.length + asks.indexOf(ask);
  return `${inLetters(seed, 4)}-${inLetters(kind * PRINTS + printOf(pool), 4)}`;
}

export type ReadCode = { ok: true; plan: Plan } | { ok: false; because: 'no-code' | 'other-examples' };

/** What a code that somebody typed stands for. `other-examples`: it was made from others, and would give another quiz. */
export function readCode(typed: string, pool: Pool): ReadCode {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const digits = [...plain].map((letter) => letters.indexOf(letter));
  const number = (list: readonly number[]): number => list.reduce((sum, digit) => sum * 32 + digit, 0);
  const [kind, print] = [digits[4] ?? -1, number(digits.slice(5))];
  const count = counts[Math.floor(kind / asks.length)];
  if (digits.length !== 8 || digits.includes(-1) || !count) return { ok: false, because: 'no-code' };
  if (print !== printOf(pool)) return { ok: false, because: 'other-examples' };
  return { ok: true, plan: { seed: number(digits.slice(0, 4)), count, ask: asks[kind % asks.length]! } };
}

function inLetters(value: number, length: number): string {
  let left = value;
  let text = '';
  for (let at = 0; at < length; at += 1) {
    text = letters[left % 32]! + text;
    left = Math.floor(left / 32);
  }
  return text;
}

/** The examples as a number (FNV-1a), so that a code made from others is noticed. */
function printOf(pool: Pool): number {
  let hash = 0x811c9dc5;
  for (const { example, rule } of pool)
    for (const letter of `${example.id}\n${example.expect}\n${rule.severity}\n${example.text}\n`)
      hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % PRINTS;
}
