import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const x = { kind: 'content', site: 'x.com' } as const;
const text = await readFile('rules/packs/sports-club.yaml', 'utf8');
const club = { name: 'club.yaml', text };
const draft = 'DM me about your place in the squad.';

/** A worker that has just been started: no module of it has run yet. The reader can't run in it. */
async function freshWorker() {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no reader')));
  vi.resetModules();
  const { checkDraft } = await import('../../src/worker/check.ts');
  const { rulesInUse } = await import('../../src/worker/rules.ts');
  const own = await import('../../src/worker/own-pack.ts');
  const rulesFor = async (words: string): Promise<string[]> => {
    const request = { surface: 'unknown', sender: null, opensConversation: false, reader: 'await' } as const;
    const reply = await checkDraft({ ...request, draft: words }, x);
    return reply.state === 'checked' ? reply.report.findings.map(({ rule }) => rule) : [];
  };
  return { ...own, rulesInUse, rulesFor };
}

beforeEach(() => vi.unstubAllGlobals());

describe("an organisation's own pack in the worker", () => {
  it('is looked at without being used', async () => {
    const { tryPack, codeInUse } = await freshWorker();
    const tried = tryPack({ file: club });
    expect(tried).toMatchObject({ ok: true, holds: { name: 'Online code of a youth sports club' } });
    expect(tried.ok && tried.holds.rules).toHaveLength(11);
    expect(await codeInUse()).toMatchObject({ state: 'built-in' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('judges from then on, also after the worker was ended, until it is taken out', async () => {
    const first = await freshWorker();
    expect(await first.rulesFor('PLEASE READ THIS now')).toContain('shouting');
    expect(await first.usePack({ file: club })).toMatchObject({ state: 'own', file: 'club.yaml' });
    expect(await first.rulesFor('PLEASE READ THIS now')).toEqual([]);
    expect(await first.rulesFor(draft)).toEqual(['individual-chat']);

    const second = await freshWorker();
    expect(await second.rulesFor(draft)).toEqual(['individual-chat']);
    const titles = (await second.rulesInUse()).map(({ title }) => title);
    expect(titles).toContain('A chat of two');
    expect(titles).toHaveLength(11);

    expect(await second.usePack({ file: null })).toMatchObject({ state: 'built-in' });
    expect(await second.rulesFor('PLEASE READ THIS now')).toContain('shouting');
  });

  it('changes nothing where it is refused, and says why, twenty reasons at most', async () => {
    const { tryPack, usePack, codeInUse, rulesFor } = await freshWorker();
    await usePack({ file: club });
    const bad = { name: 'bad.yaml', text: text.replace("clauses: ['1.2']", "clauses: ['9.9']") };
    const line = bad.text.split('\n').findIndex((one) => one.includes("['9.9']")) + 1;
    expect(tryPack({ file: bad })).toEqual({
      ok: false,
      refusals: [{ line, reason: expect.stringMatching(/clause 9\.9/) }],
      more: 0,
    });
    expect(await usePack({ file: bad })).toMatchObject({ state: 'own', file: 'club.yaml' });
    expect(await codeInUse()).toMatchObject({ file: 'club.yaml' });
    expect(await rulesFor(draft)).toEqual(['individual-chat']);
    const worse = { name: 'worse.yaml', text: text.replaceAll(/title: .*/g, 'title: ""') };
    expect(tryPack({ file: worse })).toMatchObject({ ok: false, more: 1 });
  });

  it('is refused where it does not bear out its own examples', async () => {
    const { tryPack } = await freshWorker();
    const wrong = text.replace('Ask about your place in the team group.', 'DM me about your place.');
    const tried = tryPack({ file: { name: 'club.yaml', text: wrong } });
    expect(!tried.ok && tried.refusals[0]?.reason).toMatch(/clean example .* is found by its rule/);
  });

  it('that no longer reads gives way to the built-in code, stays stored, and that is said', async () => {
    await fakeBrowser.storage.local.set({ 'own-pack': { name: 'old.yaml', text: `${text}colour: red\n` } });
    const { codeInUse, rulesFor } = await freshWorker();
    expect(await codeInUse()).toMatchObject({
      state: 'refused',
      file: 'old.yaml',
      refusals: [{ reason: expect.stringMatching(/colour/) }],
    });
    expect(await rulesFor('PLEASE READ THIS now')).toContain('shouting');
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['own-pack']);
  });
});
