import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const x = { kind: 'content', site: 'x.com' } as const;
const request = { surface: 'direct-message', sender: null, opensConversation: false } as const;
/** Nothing in it is on a list of words; its meaning is the breach. */
const draft =
  'What you told me about your uncle stays with the two of us, there is no need to bother anybody else.';

const paths: Record<string, string> = {
  'runtime.wasm': 'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
};

/** The package's own files, as the browser serves them to its worker. */
async function packaged(url: unknown): Promise<Response> {
  const name = String(url).split('/').at(-1)!;
  return new Response(await readFile(paths[name] ?? `assets/reader/${name}`));
}

/** A worker that has just been started: no module of it has run yet. */
async function freshWorker(fetch: (url: unknown) => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn<typeof fetch>(fetch));
  vi.resetModules();
  const { checkDraft } = await import('../../src/worker/check.ts');
  const { warm } = await import('../../src/worker/warm.ts');
  return { checkDraft, warm };
}

beforeEach(() => vi.unstubAllGlobals());

// Each test starts a worker of its own, with its pack and its reader.
describe('the learned reader in the worker', { timeout: 90_000 }, () => {
  it('is not waited for unless asked, and then reads what no pattern says', async () => {
    const { checkDraft } = await freshWorker(packaged);
    const quick = await checkDraft({ ...request, draft, reader: 'if-ready' }, x);
    expect(quick).toMatchObject({ state: 'checked', depth: 'quick' });
    const full = await checkDraft({ ...request, draft, reader: 'await' }, x);
    expect(full).toMatchObject({ state: 'checked', depth: 'full' });
    const found = full.state === 'checked' ? full.report.findings : [];
    expect(found.map(({ rule }) => rule)).toContain('secrecy');
    for (const { start, end, text } of found) expect(draft.slice(start, end)).toBe(text);
    const again = await checkDraft({ ...request, draft, reader: 'if-ready' }, x);
    expect(again).toEqual(full);
    // A glance while somebody types asks it nothing, ready or not.
    const glance = await checkDraft({ ...request, draft, reader: 'none' }, x);
    expect(glance).toEqual(quick);
    expect(glance).not.toEqual(full);
  });

  it('leaves the patterns alone where it cannot run', async () => {
    const { checkDraft } = await freshWorker(() => Promise.reject(new TypeError('no memory')));
    const reply = await checkDraft({ ...request, draft: 'PLEASE READ THIS now', reader: 'await' }, x);
    expect(reply).toMatchObject({ state: 'checked', depth: 'patterns-only' });
    expect(reply.state === 'checked' && reply.report.findings.map(({ rule }) => rule)).toContain('shouting');
  });

  it('is made ready when a composer gets the focus, not where checking is off', async () => {
    const { warm } = await freshWorker(packaged);
    await warm({}, x);
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(4));
    const { Settings } = await import('../../src/policy/settings.ts');
    const { writeSettings } = await import('../../src/policy/settings-store.ts');
    await writeSettings(Settings.parse({ offSites: ['x.com'] }));
    const off = await freshWorker(packaged);
    await off.warm({}, x);
    await off.checkDraft({ ...request, draft, reader: 'none' }, x);
    expect(fetch).not.toHaveBeenCalled();
  });
});
