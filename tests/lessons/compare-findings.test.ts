import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../src/engine/report.ts';
import { compareFindings } from '../../src/lessons/compare-findings.ts';

const finding = (rule: string, text: string): Finding => ({
  rule,
  text,
  title: rule,
  clauses: ['9.1'],
  severity: 'warn',
  start: 0,
  end: text.length,
  message: { what: '', why: '', instead: '' },
  suggestions: [],
});
const texts = (findings: readonly Finding[]): string[] => findings.map(({ rule, text }) => `${rule} ${text}`);

it('tells what went, what stayed and what came', () => {
  const before = [finding('text-speak', 'gr8'), finding('personal-contact', '07700 900123')];
  const after = [finding('personal-contact', '07700 900123'), finding('shouting', 'NOW')];
  const { went, stayed, came } = compareFindings(before, after);
  expect(texts(went)).toEqual(['text-speak gr8']);
  expect(texts(stayed.map((one) => one.after))).toEqual(['personal-contact 07700 900123']);
  expect(texts(came)).toEqual(['shouting NOW']);
});

it('keeps a rule that is broken in other words, and pairs the same words first', () => {
  const { went, stayed, came } = compareFindings(
    [finding('swearing', 'damn'), finding('swearing', 'Bloody')],
    [finding('swearing', 'bloody')],
  );
  expect(texts(went)).toEqual(['swearing damn']);
  expect(texts(stayed.map((one) => one.before))).toEqual(['swearing Bloody']);
  expect(came).toEqual([]);
  expect(compareFindings([finding('swearing', 'damn')], [finding('swearing', 'bloody')]).stayed).toHaveLength(
    1,
  );
});

it('has each finding in one list, once', () => {
  const some = fc.array(
    fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'X', 'y')).map(([r, t]) => finding(r, t)),
  );
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { went, stayed, came } = compareFindings(before, after);
      const all = (list: readonly Finding[]): string[] => texts(list).toSorted();
      expect(all([...went, ...stayed.map((one) => one.before)])).toEqual(all(before));
      expect(all([...came, ...stayed.map((one) => one.after)])).toEqual(all(after));
      expect(stayed.every((one) => one.before.rule === one.after.rule)).toBe(true);
    }),
  );
});
