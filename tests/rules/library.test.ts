import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/build/read-folder.ts';
import { readLibraryFolder } from '../../src/build/read-library-folder.ts';
import { readerFiles } from '../../src/cli/reader-files.ts';
import { check } from '../../src/engine/check.ts';
import { nothingKnown } from '../../src/engine/nothing-known.ts';
import { compilePack } from '../../src/engine/pack.ts';
import type { Context } from '../../src/engine/report.ts';
import type { LibraryExample } from '../../src/lessons/library.ts';
import { isPlayable } from '../../src/pages/library/example-words.ts';
import { PLACE } from '../../src/pages/trainer/play.ts';
import { defaultSettings } from '../../src/policy/settings.ts';
import { Reader } from '../../src/reader/reader.ts';

const folder = join(import.meta.dirname, '../../rules');
const library = readLibraryFolder(folder);
const source = readFolder(folder);
const pack = compilePack(source);
const policy = defaultSettings();

let reader: Reader;
beforeAll(async () => {
  reader = await Reader.load(await readerFiles());
}, 60_000);

/** Rules that the engine finds broken, with the shipped reader, as whoever writes it is told in the end. */
async function found(text: string, context: Context): Promise<string[]> {
  const { findings } = check(text, context, pack, policy, await reader.read(text));
  return findings.map(({ rule }) => rule);
}

/** What the stage makes of an example's context. */
const onStage = ({ context }: LibraryExample): Context => ({
  ...nothingKnown,
  surface: context.surface === 'unknown' ? PLACE : context.surface,
  role: policy.role,
  account: context.account,
  audience: 'young-people',
  opensConversation: context.opensConversation ?? false,
});

/** Where the library says that it stands. */
const given = ({ context }: LibraryExample): Context => ({ ...nothingKnown, ...context });

it('has every rule, each with a dozen examples or more and four of them safe', () => {
  expect(library.map(({ rule }) => rule).toSorted()).toEqual(Object.keys(source.rules).toSorted());
  for (const { rule, examples } of library) {
    const safe = examples.filter(({ expect: label }) => label === 'safe');
    expect([rule, examples.length >= 12, safe.length >= 4]).toEqual([rule, true, true]);
  }
});

it('shows no example twice, and none that a rule is proven by', () => {
  const texts = library.flatMap(({ examples }) => examples.map(({ text }) => text));
  expect(new Set(texts).size).toBe(texts.length);
  const proofs = Object.values(source.rules).flatMap(({ examples: { flagged, clean } }) =>
    [...flagged, ...clean].map((one) => (typeof one === 'string' ? one : one.text)),
  );
  expect(texts.filter((text) => proofs.includes(text))).toEqual([]);
});

describe.each(library.map((rule) => [rule.rule, rule.examples] as const))(
  'the library, %s',
  (_, examples) => {
    it.each(examples.map((example) => [example.id, example] as const))(
      'is right about %s',
      async (__, example) => {
        const { expect: label, rule, also = [], text } = example;
        const rules = await found(text, given(example));
        if (label === 'safe') expect(rules).toEqual([]);
        else expect(rules).toEqual(expect.arrayContaining([rule, ...also]));
        if (!isPlayable(example)) return;
        const played = await found(text, onStage(example));
        // A chat of two is not for young people at all: the stage says so of whatever is written there.
        const channel = example.context.surface === 'direct-message' ? ['private-channel'] : [];
        if (label === 'safe') expect(played.filter((one) => !channel.includes(one))).toEqual([]);
        else expect(played).toContain(rule);
      },
    );
  },
);
