import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { phrasesFile } from '../../src/build/pack-plugin.ts';

const draft = 'Do not tell your mum that we stayed late. He told me to add me on snap.';
const context = { surface: 'email', role: 'volunteer', account: 'unknown' } as const;
const phrases = phrasesFile('rules').contents;

/** A worker that has just been started, with or without the reader's files in its package. */
async function freshWorker(reader: boolean) {
  vi.stubGlobal('fetch', async (url: unknown) => {
    const name = String(url).split('/').at(-1)!;
    if (name === 'phrases.json') return new Response(phrases);
    if (!reader) throw new TypeError('no reader');
    const wasm = 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm';
    return new Response(await readFile(name === 'runtime.wasm' ? wasm : `assets/reader/${name}`));
  });
  vi.resetModules();
  return import('../../src/worker/explain.ts');
}

beforeEach(() => vi.unstubAllGlobals());

describe('a draft explained', { timeout: 90_000 }, () => {
  it('tells each phrase that spoke, in its own words, and what was excused', async () => {
    const { explainDraft } = await freshWorker(false);
    const { report, seen, depth, scores, words } = await explainDraft({ draft, context });
    expect([depth, scores, words]).toEqual(['patterns-only', [], []]);
    const secret = seen.find(({ rule, excused }) => rule === 'secrecy' && excused === undefined)!;
    expect(draft.slice(secret.start, secret.end)).toBe(secret.text);
    expect(secret.by).toMatchObject({ kind: 'phrase', phrase: expect.stringMatching(/\w{3}/) });
    expect(report.findings.map(({ rule }) => rule)).toContain('secrecy');
    const standing = new Set(seen.filter(({ excused }) => excused === undefined).map(({ rule }) => rule));
    expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(standing);
  });

  it('says what excused a word', async () => {
    const { explainDraft } = await freshWorker(false);
    const { report, seen } = await explainDraft({ draft: 'He wrote "add me on snap" to us.', context });
    expect(report.findings).toEqual([]);
    expect(seen.map(({ excused }) => excused)).toContain('quoted');
  });

  it('tells what the reader makes of each rule and word, against its bars', async () => {
    const { explainDraft } = await freshWorker(true);
    const { depth, scores, words } = await explainDraft({ draft, context });
    expect(depth).toBe('full');
    expect(scores[0]!.score).toBeGreaterThan(scores.at(-1)!.score);
    const secrecy = scores.find(({ rule }) => rule === 'secrecy')!;
    expect(secrecy.bars.possible).toBeLessThan(secrecy.bars.likely);
    expect(secrecy.score >= secrecy.bars.likely).toBe(secrecy.likelihood === 'likely');
    expect(words.length).toBeGreaterThan(2);
    for (const { start, end } of words) expect(draft.slice(start, end)).toMatch(/^[\p{L}\p{N}’']+$/u);
    const secret = words
      .filter(({ rule }) => rule === 'secrecy')
      .map(({ start, end }) => draft.slice(start, end));
    expect(secret).toEqual(expect.arrayContaining(['tell', 'mum']));
  });

  it('takes the context that is given, and says nothing of nothing', async () => {
    const { explainDraft } = await freshWorker(false);
    const rules = async (given: object, text = 'See you at six.') =>
      (await explainDraft({ draft: text, context: { ...context, ...given } })).report.findings.map(
        ({ rule }) => rule,
      );
    expect(await rules({ surface: 'direct-message' })).toContain('private-channel');
    expect(await rules({ surface: 'direct-message', audience: 'adults' })).not.toContain('private-channel');
    expect(await rules({ surface: 'direct-message' }, '  ')).toEqual([]);
  });
});
