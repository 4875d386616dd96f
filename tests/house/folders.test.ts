import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, root, textOf } from './source-files.ts';

/** Fixed: whoever comes next knows where to look. Dotfiles and what tools write are not counted. */
const top = 'entrypoints src rules assets tests package.json tsconfig.json wxt.config.ts README.md'.split(
  ' ',
);
const papers = ['LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'package-lock.json'];
const written = ['node_modules', 'web-ext-artifacts'];

const foldersOf = (folder: string): string[] => [...new Set(filesIn(folder).map(dirname))].toSorted();

describe('folders', () => {
  it('at the top are the fixed ones and no other', () => {
    const found = readdirSync(root).filter((name) => !name.startsWith('.') && !written.includes(name));
    expect(found.filter((name) => ![...top, ...papers].includes(name))).toEqual([]);
    expect([...top, ...papers].filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  it.each([...foldersOf('src'), 'rules'].filter((folder) => !/locales|detectors\/entities/.test(folder)))(
    '%s says what it is and what it may not do',
    (folder) => {
      const file = `${folder}/README.md`;
      expect(existsSync(join(root, file)), `${file} is missing; tell in ten lines what the folder is`).toBe(
        true,
      );
      const text = textOf(file);
      expect(text).toMatch(/^# /);
      if (folder !== 'src' && folder !== 'rules') expect(text).toMatch(/\b(?:never|nothing|not|no|only)\b/i);
    },
  );

  it('are named after what is in them, never "utils" or "helpers"', () => {
    const vague = filesIn('src', 'entrypoints').filter((file) =>
      /(?:^|[/-])(?:utils?|helpers?|managers?|common|misc|shared|stuff)(?:[/.-]|$)/.test(file),
    );
    expect(vague).toEqual([]);
  });

  it('hold files named in lower case with hyphens', () => {
    const odd = filesIn('src', 'entrypoints').filter(
      (file) => !/^(?:[a-z0-9.-]+\/)*(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|README\.md)$/.test(file),
    );
    expect(odd).toEqual([]);
  });
});

describe('src/README.md', () => {
  const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };

  it.each(Object.keys(dependencies))('says why %s is needed', (name) => {
    const row = textOf('src/README.md')
      .split('\n')
      .find((line) => line.startsWith('|') && line.includes(`\`${name}\``));
    expect(
      row,
      `src/README.md: no row for ${name}; say in a line what it does that we should not`,
    ).toBeDefined();
    expect(row!.split('|')[2]?.trim()).toMatch(/\w{3}/);
  });
});
