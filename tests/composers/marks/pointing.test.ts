import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../src/composers/marks/mark.ts';
import { Pointing } from '../../../src/composers/marks/pointing.ts';
import type { Pointed } from '../../../src/panel/view.ts';
import { findingOf } from '../fakes.ts';

const mark = (text: string, start: number): Mark => ({
  finding: findingOf({ rule: text, text }),
  start,
  end: start + text.length,
});
/** gr8 forum, add me on snap */
const gr8 = mark('gr8', 0);
const add = mark('add me on snap', 11);
const snap = mark('snap', 21);
const all = [gr8, add, snap];

let told: (string | null)[] = [];
let pointing: Pointing;
beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  pointing = new Pointing((pointed: Pointed | null) => {
    told.push(pointed && `${pointed.by}: ${pointed.text}, ${pointed.number} of ${pointed.of}`);
  });
  pointing.keep(all);
});
afterEach(() => vi.useRealTimers());

describe('the caret', () => {
  it('points at the words that it is put into, and at nothing once it has left them', () => {
    pointing.caret(2);
    pointing.caret(3);
    pointing.caret(7);
    expect(told).toEqual(['caret: gr8, 1 of 3', null]);
  });

  it('points at the fewest words where marks lie over each other', () => {
    pointing.caret(22);
    expect(told).toEqual(['caret: snap, 3 of 3']);
  });

  it('takes nothing from the pointer while it stands still', () => {
    pointing.caret(2);
    pointing.pointer([snap]);
    vi.advanceTimersByTime(500);
    pointing.caret(2);
    expect(pointing.at).toBe(snap);
  });
});

describe('the pointer', () => {
  it('points once it rests, and not on its way across', () => {
    pointing.pointer([gr8]);
    vi.advanceTimersByTime(50);
    pointing.pointer([]);
    vi.advanceTimersByTime(500);
    expect(told).toEqual([]);
    pointing.pointer([add, snap]);
    vi.advanceTimersByTime(500);
    expect(told).toEqual(['pointer: snap, 3 of 3']);
  });

  it('points at nothing that has gone meanwhile', () => {
    pointing.pointer([gr8]);
    pointing.keep([add, snap]);
    vi.advanceTimersByTime(500);
    expect(told).toEqual([]);
  });
});

describe('the keys', () => {
  it('go through all marks, round and round, both ways', () => {
    for (const step of [1, 1, 1, 1, -1, -1] as const) pointing.step(step);
    expect(told.map((one) => one!.replace(/, .*/, ''))).toEqual([
      'keys: gr8',
      'keys: add me on snap',
      'keys: snap',
      'keys: gr8',
      'keys: snap',
      'keys: add me on snap',
    ]);
  });

  it('begin at the last when they go back', () => {
    expect(pointing.step(-1)).toBe(snap);
  });
});

it('stays at the same words when a new verdict comes, and says so without a word aloud', () => {
  pointing.step(1);
  const moved = { ...gr8 };
  pointing.keep([moved]);
  pointing.renew();
  expect(pointing.at).toBe(moved);
  expect(told).toEqual(['keys: gr8, 1 of 3', 'caret: gr8, 1 of 1']);
});
