import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/build/read-folder.ts';
import { check } from '../../src/engine/check.ts';
import { nothingKnown } from '../../src/engine/nothing-known.ts';
import { compilePack } from '../../src/engine/pack.ts';
import { defaultSettings } from '../../src/policy/settings.ts';

const folder = join(import.meta.dirname, '../../rules');
const source = readFolder(folder);
const pack = compilePack(source);
const policy = defaultSettings();

/** Every sentence that a rule file gives as its proof. */
describe.each(Object.entries(source.rules))('rules/%s.yaml', (rule, { examples }) => {
  const isFound = (example: (typeof examples.flagged)[number]): boolean => {
    const { text, ...context } = typeof example === 'string' ? { text: example } : example;
    return check(text, { ...nothingKnown, ...context }, pack, policy).findings.some(
      (found) => found.rule === rule,
    );
  };
  const sentence = (example: (typeof examples.flagged)[number]): string =>
    typeof example === 'string' ? example : example.text;

  it.each(examples.flagged.map((example) => [sentence(example), example] as const))(
    'flags %j',
    (_, example) => {
      expect(isFound(example)).toBe(true);
    },
  );

  it.each(examples.clean.map((example) => [sentence(example), example] as const))(
    'passes %j',
    (_, example) => {
      expect(isFound(example)).toBe(false);
    },
  );
});
