import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entities } from '../../src/engine/source/cross-check.ts';
import { readPack } from '../../src/engine/source/read-pack.ts';
import { Circumstance } from '../../src/engine/source/schema.ts';

const text = readFileSync(join(import.meta.dirname, '../../rules/README.md'), 'utf8');
const [rule, lexicon] = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((found) => found[1]!);

describe('rules/README.md', () => {
  it.each([...entities])('tells of {%s}', (name) => {
    expect(text).toContain(`\`{${name}}\``);
  });

  it.each(Circumstance.options)('tells of the circumstance %s', (name) => {
    expect(text).toContain(`| \`${name}\``);
  });

  it('shows a rule and a lexicon that load', () => {
    const code = `name: A code\nyear: 2020\nclauses: [{ id: '13.1', title: One, text: Two. }]\n`;
    const reading = readPack([
      { path: 'code.yaml', text: code },
      { path: 'shown.yaml', text: rule! },
      { path: 'lexicons/text-speak.yaml', text: lexicon! },
    ]);
    expect(reading).toMatchObject({ ok: true });
  });
});
