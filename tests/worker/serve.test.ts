import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Kind } from '../../src/messages/protocol.ts';
import { hosts } from '../../src/platforms/sites.ts';
import { defaultSettings } from '../../src/policy/settings.ts';
import { answer, type Handlers, type RawSender, type Sender } from '../../src/worker/serve.ts';

const id = 'second-look-test';
const page = { id, url: `chrome-extension://${id}/popup.html` };
const site = { id, url: 'https://x.com/messages' };
const check = {
  draft: 'A private draft',
  surface: 'email',
  sender: null,
  opensConversation: false,
  reader: 'if-ready',
};

const handled = vi.fn<(kind: Kind, request: unknown, sender: Sender) => unknown>();
const handlers = Object.fromEntries(
  (
    [
      'check',
      'status',
      'readSettings',
      'writeSettings',
      'permitted',
      'rules',
      'codeInUse',
      'tryPack',
      'usePack',
    ] satisfies Kind[]
  ).map((kind) => [kind, (request: unknown, sender: Sender) => handled(kind, request, sender)]),
) as unknown as Handlers;

const ask = (kind: unknown, body: unknown, sender: RawSender = page) =>
  answer(handlers, { kind, body }, sender);
const code = async (reply: ReturnType<typeof answer>): Promise<string> => {
  const result = await reply;
  return result.ok ? 'ok' : result.failure.code;
};

beforeEach(() => handled.mockReset().mockReturnValue('done'));

describe('answer', () => {
  it('hands a good request to its handler', async () => {
    expect(await ask('check', check)).toEqual({ ok: true, value: 'done' });
    expect(handled).toHaveBeenCalledWith('check', check, { kind: 'page', site: '' });
  });

  it.each(hosts)('knows a content script at %s by its host', async (host) => {
    await ask('check', check, { id, url: `https://${host}/a/b?c` });
    expect(handled.mock.lastCall?.[2]).toEqual({ kind: 'content', site: host });
  });

  it('knows a content script at a site that the writer has let us into, as long as the browser says so', async () => {
    const contains = vi.fn(({ origins }: { origins: string[] }) =>
      Promise.resolve(origins[0] === 'https://forum.example/*'),
    );
    Object.assign(fakeBrowser, { permissions: { contains } });
    await ask('check', check, { id, url: 'https://forum.example/t/1' });
    expect(handled.mock.lastCall?.[2]).toEqual({ kind: 'content', site: 'forum.example' });
    expect(await code(ask('check', check, { id, url: 'https://other.example/' }))).toBe('forbidden-sender');
    expect(await code(ask('readSettings', {}, { id, url: 'https://forum.example/' }))).toBe(
      'forbidden-sender',
    );
  });

  it.each(['about:blank', 'about:srcdoc', 'blob:https://x.com/1'])(
    'takes a frame at %s for the page that made it, and knows where it stands',
    async (url) => {
      await ask('check', check, { id, url, origin: 'https://x.com', tab: { id: 4 }, frameId: 9 });
      expect(handled.mock.lastCall?.[2]).toEqual({
        kind: 'content',
        site: 'x.com',
        from: { tab: 4, frame: 9 },
      });
    },
  );

  it.each<[what: string, sender: RawSender]>([
    ['another extension', { id: 'another', url: page.url }],
    ['no id', { url: page.url }],
    ['no address', { id }],
    ['an address that is none', { id, url: 'nonsense' }],
    ['a site that is not named', { id, url: 'https://example.org/' }],
    ['a site below a named one', { id, url: 'https://evil.x.com/' }],
    ['a site that only begins like one', { id, url: 'https://x.com.evil.org/' }],
    ['a site with one in its user name', { id, url: 'https://x.com@evil.org/' }],
    ['a named site without https', { id, url: 'http://x.com/' }],
    ['the page of another extension', { id, url: 'chrome-extension://another/popup.html' }],
    ['a blank frame of nobody', { id, url: 'about:blank' }],
    ['a blank frame of a site that is not named', { id, url: 'about:blank', origin: 'https://evil.org' }],
    ['a blank frame without an origin of its own', { id, url: 'about:srcdoc', origin: 'null' }],
    ['a site that has the origin of a named one', { id, url: 'https://evil.org/', origin: 'https://x.com' }],
    ['one that only begins like ours', { id, url: `chrome-extension://${id}.evil/popup.html` }],
  ])('hears nothing from %s', async (_, sender) => {
    expect(await code(ask('check', check, sender))).toBe('forbidden-sender');
    expect(handled).not.toHaveBeenCalled();
  });

  it.each<[Kind, unknown]>([
    ['readSettings', {}],
    ['writeSettings', { settings: defaultSettings() }],
    ['permitted', { query: 'snap' }],
    ['rules', {}],
    ['codeInUse', {}],
    ['tryPack', { file: { name: 'club.yaml', text: 'name: A club' } }],
    ['usePack', { file: null }],
  ])('answers %s to our pages, never to a web page', async (kind, body) => {
    expect(await code(ask(kind, body, page))).toBe('ok');
    handled.mockClear();
    expect(await code(ask(kind, body, site))).toBe('forbidden-sender');
    expect(handled).not.toHaveBeenCalled();
  });

  it.each(['nothing', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'knows no message called %j',
    async (kind) => {
      expect(await code(ask(kind, {}))).toBe('unknown-kind');
    },
  );

  it.each<[what: string, message: unknown]>([
    ['nothing', undefined],
    ['text', 'check'],
    ['a kind that is no text', { kind: 7, body: {} }],
    ['a field too many', { kind: 'check', body: check, more: 1 }],
  ])('takes %s for no message', async (_, message) => {
    expect(await code(answer(handlers, message, page))).toBe('invalid-request');
  });

  it('refuses a request with a field too many or too few', async () => {
    expect(await code(ask('check', { ...check, role: 'volunteer' }))).toBe('invalid-request');
    expect(await code(ask('check', { draft: 'x' }))).toBe('invalid-request');
    expect(handled).not.toHaveBeenCalled();
  });

  it('gives nothing of a draft back in a refusal', async () => {
    const reply = await ask('check', { ...check, surface: 'A private draft' });
    expect(JSON.stringify(reply)).not.toContain('A private draft');
  });

  it('gives nothing of a draft back where a handler fails', async () => {
    const failing = (fault: unknown): Handlers => ({
      ...handlers,
      check: () => {
        throw fault;
      },
    });
    for (const fault of [new TypeError('at "A private draft"'), 'A private draft']) {
      const reply = await answer(failing(fault), { kind: 'check', body: check }, page);
      expect(reply).toMatchObject({ ok: false, failure: { code: 'handler-failed' } });
      expect(JSON.stringify(reply)).not.toContain('A private draft');
    }
  });
});
