import fc from 'fast-check';
import type { LibraryExample, LibraryRule } from '../../src/lessons/library.ts';

/** A rule with one clause and no examples yet. */
export const ruleOf = (rule: string, part: Partial<LibraryRule> = {}): LibraryRule => ({
  rule,
  title: `Title of ${rule}`,
  severity: 'stop',
  clauses: [{ id: '9.1', title: 'Professional', text: 'Be polite.' }],
  why: 'It matters.',
  instead: 'Write this.',
  examples: [],
  ...part,
});

export const exampleOf = (
  rule: string,
  number: number,
  expect: LibraryExample['expect'],
  part: Partial<LibraryExample> = {},
): LibraryExample => ({
  id: `${rule}-${String(number).padStart(2, '0')}`,
  rule,
  expect,
  text: `${expect} words of ${rule}, number ${number}`,
  context: { surface: 'group-message', role: 'volunteer', account: 'unknown' },
  explanation: `Why ${rule} ${number} is ${expect}: clause 9.1.`,
  ...part,
});

/** A library of any size, an empty one too. */
export const anyLibrary = fc
  .array(
    fc.record({
      severity: fc.constantFrom('stop' as const, 'warn' as const, 'advise' as const),
      clause: fc.constantFrom('6.2', '6.11', '9.1', '13.1'),
      expects: fc.array(fc.constantFrom('flagged' as const, 'safe' as const), { maxLength: 6 }),
    }),
    { maxLength: 8 },
  )
  .map((rules) =>
    rules.map(({ severity, clause, expects }, index): LibraryRule => {
      const rule = `rule-${index}`;
      const examples = expects.map((expect, number) => exampleOf(rule, number, expect));
      return ruleOf(rule, { severity, clauses: [{ id: clause, title: 'T', text: 'Text.' }], examples });
    }),
  );
