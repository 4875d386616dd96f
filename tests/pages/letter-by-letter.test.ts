import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { letterByLetter } from '../../src/pages/trainer/letter-by-letter.ts';

let calm = false;
beforeEach(() => {
  calm = false;
  vi.useFakeTimers();
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: calm && query.includes('reduce') }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const text = 'Hello 😀!';

it('comes a letter at a time, each whole, and all of it', () => {
  const pieces: string[] = [];
  letterByLetter(text, (piece) => pieces.push(piece));
  expect(pieces).toEqual(['H']);
  vi.runAllTimers();
  expect(pieces).toEqual([...text]);
});

it('takes no longer than a room waits, however long it is', () => {
  let written = '';
  const long = 'x'.repeat(400);
  letterByLetter(long, (piece) => (written += piece));
  vi.advanceTimersByTime(5_500);
  expect(written).toBe(long);
});

it('comes at once where less motion is wanted', () => {
  calm = true;
  const pieces: string[] = [];
  letterByLetter(text, (piece) => pieces.push(piece));
  expect(pieces).toEqual([text]);
});

it('can be finished or stopped, once', () => {
  let written = '';
  const { finish } = letterByLetter(text, (piece) => (written += piece));
  finish();
  finish();
  vi.runAllTimers();
  expect(written).toBe(text);
  written = '';
  letterByLetter(text, (piece) => (written += piece)).stop();
  vi.runAllTimers();
  expect(written).toBe('H');
});
