import { screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownPage } from '../../src/pages/answer/answer-actions.tsx';
import { Popup } from '../../src/pages/popup/popup.tsx';
import type { PlatformAnswer, SurfaceAnswer } from '../../src/platforms/answer.ts';
import { FakeWorker, unknown } from './fake-worker.ts';
import { settle, showPage, status, text, waitFor } from './show-page.ts';

let worker: FakeWorker;
beforeEach(() => {
  worker = new FakeWorker();
});

/** What the browser lets us into beside the named sites, and whether it will if it is asked. */
function granting(answer: boolean) {
  const origins = new Set<string>();
  const request = vi.fn(async (asked: { origins: string[] }) => {
    if (answer) for (const one of asked.origins) origins.add(one);
    return answer;
  });
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async (asked: { origins: string[] }) => asked.origins.every((one) => origins.has(one)),
      remove: async (asked: { origins: string[] }) => asked.origins.every((one) => origins.delete(one)),
      request,
    },
  });
  return { origins, request };
}

/** The tab under the popup; `answer` is what its content script says when asked where one writes. */
function onTab(
  url: string | undefined,
  answer: () => Promise<unknown> = () => Promise.resolve({ surface: null, recognised: true }),
) {
  const sendMessage = vi.fn(answer);
  Object.assign(fakeBrowser.tabs, {
    query: () => Promise.resolve([{ id: 7, ...(url === undefined ? {} : { url }) }]),
    sendMessage,
  });
  return sendMessage;
}

const toggle = (): HTMLInputElement => screen.getByRole('switch');

describe('this page', () => {
  it('says that a named site is checked, and what is written there', async () => {
    const sendMessage = onTab('https://x.com/messages', () =>
      Promise.resolve({ surface: 'direct-message', recognised: true }),
    );
    await showPage(<Popup />);
    expect(status()).toContain('x.com is checked.');
    expect(text()).toContain('You are writing here: Direct message.');
    expect(toggle().checked).toBe(true);
    expect(sendMessage).toHaveBeenCalledWith(7, { kind: 'where' }, { frameId: 0 });
  });

  it('says that no message is open', async () => {
    onTab('https://www.messenger.com/t/1', () => Promise.resolve({ surface: null, recognised: true }));
    await showPage(<Popup />);
    expect(status()).toBe('www.messenger.com is checked. No message is open on this page.');
  });

  it('never calls a page checked in which nothing of ours is, and says how to mend it', async () => {
    onTab('https://x.com/home', () => Promise.reject(new Error('no receiving end')));
    const user = await showPage(<Popup />);
    expect(status()).toBe('This page is not checked yet. Reload it. Then what you write here is checked.');
    await user.click(toggle());
    await waitFor(() => expect(status()).toMatch(/^x\.com is turned off\./));
  });

  it.each([
    ['comes late', () => new Promise<never>(() => {})],
    ['is none', () => Promise.resolve(undefined)],
  ])('tells the site alone where the page’s answer %s', async (_, answer) => {
    onTab('https://www.messenger.com/t/1', answer);
    await showPage(<Popup />);
    await waitFor(() => expect(status()).toBe('www.messenger.com is checked.'));
  });

  it.each([
    ['the browser gives no address', undefined],
    ['another site', 'https://example.org/'],
    ['a named site without encryption', 'http://x.com/'],
    ['a look-alike', 'https://x.com.example.org/'],
    ['no address at all', 'about:blank'],
  ])('is not checked: %s', async (_, url) => {
    const sendMessage = onTab(url);
    await showPage(<Popup />);
    expect(text()).toContain('This page is not checked.');
    expect(screen.queryByRole('switch')).toBeNull();
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('knows our own pages', async () => {
    onTab(fakeBrowser.runtime.getURL('/') + 'trainer.html');
    await showPage(<Popup />);
    expect(text()).toContain('a page of Second Look itself');
  });
});

describe('another site', () => {
  const turnOn = (): HTMLElement => screen.getByRole('button', { name: /^Check what I write on/ });

  it('is turned on for that host alone, once the browser has asked', async () => {
    const { origins, request } = granting(true);
    onTab('https://forum.example/t/1', () => Promise.reject(new Error('no receiving end')));
    const user = await showPage(<Popup />);
    expect(text()).toContain('This page is not checked.');
    await user.click(turnOn());
    await waitFor(() => expect(status()).toContain('This page is not checked yet. Reload it.'));
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://forum.example/*'] });
    expect([...origins]).toEqual(['*://forum.example/*']);
    expect(document.activeElement?.textContent).toBe('This page');
    expect(worker.settings.offSites).toEqual([]);
  });

  it('stays as it is where the browser does not allow it', async () => {
    const { origins } = granting(false);
    onTab('https://forum.example/t/1');
    const user = await showPage(<Popup />);
    await user.click(turnOn());
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('did not allow it'));
    expect([...origins]).toEqual([]);
  });

  it('is left again by the switch, and the permission goes with it', async () => {
    const { origins } = granting(true);
    origins.add('*://forum.example/*');
    onTab('https://forum.example/t/1', () => Promise.resolve({ surface: 'unknown', recognised: false }));
    const user = await showPage(<Popup />);
    expect(status()).toContain('forum.example is checked.');
    expect(text()).toContain('This box is not fully recognised.');
    await user.click(toggle());
    await waitFor(() => expect(text()).toContain('This page is not checked.'));
    expect([...origins]).toEqual([]);
  });

  it('is not offered for a page that a named site shows without encryption', async () => {
    granting(true);
    onTab('http://x.com/');
    await showPage(<Popup />);
    expect(screen.queryByRole('button', { name: /^Check what I write on/ })).toBeNull();
  });
});

describe('the switch', () => {
  it('turns the site off and on again, and leaves every other setting as it is', async () => {
    onTab('https://x.com/home');
    worker.settings = { ...worker.settings, role: 'volunteer', offSites: ['messenger.com'] };
    const before = worker.settings;
    const user = await showPage(<Popup />);

    await user.click(toggle());
    await waitFor(() => expect(status()).toContain('x.com is turned off.'));
    expect(worker.settings).toEqual({ ...before, offSites: ['messenger.com', 'x.com'] });

    await user.click(toggle());
    await waitFor(() => expect(status()).toContain('x.com is checked.'));
    expect(worker.settings).toEqual(before);
  });

  it('keeps the focus, so that the same key turns it back', async () => {
    onTab('https://x.com/home');
    const user = await showPage(<Popup />);
    toggle().focus();
    await user.keyboard(' ');
    await settle();
    expect(worker.settings.offSites).toEqual(['x.com']);
    expect(document.activeElement).toBe(toggle());
    await user.keyboard(' ');
    await settle();
    expect(worker.settings.offSites).toEqual([]);
  });

  it('waits for the first press to be stored before it takes another', async () => {
    onTab('https://x.com/home');
    const user = await showPage(<Popup />);
    let store = (): void => {};
    worker.before = new Promise((resolve) => {
      store = resolve;
    });
    await user.click(toggle());
    await user.click(toggle());
    store();
    await settle();
    expect(worker.settings.offSites).toEqual(['x.com']);
    expect(toggle().checked).toBe(false);
  });

  it('says so where it could not be stored, and shows what holds', async () => {
    onTab('https://x.com/home');
    worker.dead.add('writeSettings');
    const user = await showPage(<Popup />);
    await user.click(toggle());
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not be changed'));
    expect(status()).toContain('x.com is checked.');
    expect(toggle().checked).toBe(true);
  });

  it('stores nothing where the settings could not be read first', async () => {
    onTab('https://x.com/home');
    worker.dead.add('readSettings');
    const user = await showPage(<Popup />);
    await user.click(toggle());
    await waitFor(() => expect(screen.getByRole('alert')).toBeDefined());
    expect(worker.asked.map(({ kind }) => kind)).not.toContain('writeSettings');
  });

  it('is the organisation’s where it is locked', async () => {
    onTab('https://x.com/home');
    worker.locked = true;
    await showPage(<Popup />);
    expect(toggle().disabled).toBe(true);
    expect(text()).toContain('Your organisation has turned this on.');
  });

  it('is not there where the worker gives no answer', async () => {
    onTab('https://x.com/home');
    worker.dead.add('status');
    await showPage(<Popup />);
    expect(screen.getByRole('alert').textContent).toContain('no answer');
    expect(screen.queryByRole('switch')).toBeNull();
  });
});

const writtenFirst = { criterion: 'written-first', clause: '10.3', text: 'Keep a copy.' };
const no: SurfaceAnswer = {
  surface: 'direct-message',
  answer: 'not-permitted',
  reasons: [{ criterion: 'private-messaging', clause: '10.2', text: 'This is private messaging.' }],
  instead: [{ platform: 'email', name: 'Work email', surface: 'email' }],
  writtenFirst,
};
const provided: SurfaceAnswer = {
  surface: 'group-message',
  answer: 'with-conditions',
  reasons: [{ criterion: 'open-to-others', clause: '10.1', text: 'Have a second adult in the group.' }],
  instead: [],
  writtenFirst,
};

describe('the answer for this site', () => {
  const known = (query: string, surfaces: SurfaceAnswer[]): PlatformAnswer => ({
    ...unknown(query),
    platform: { id: 'x-twitter', name: 'X', kind: 'social-network' },
    surfaces,
  });

  it('is for where one writes, and leads on to all of it', async () => {
    worker.platforms.set('x.com', known('x.com', [no]));
    onTab('https://x.com/messages', () => Promise.resolve({ surface: 'direct-message', recognised: true }));
    await showPage(<Popup />);
    expect(text()).toContain('May I use it with young people? X: No.');
    expect(worker.asked).toContainEqual({
      kind: 'permitted',
      body: { query: 'x.com', surface: 'direct-message', language: 'en' },
    });
    expect(screen.getByRole('link', { name: 'All about X' }).getAttribute('href')).toBe(
      '/register.html#/x-twitter',
    );
  });

  it('is there for a site that is not checked, once the browser tells which it is', async () => {
    worker.platforms.set('zoom.us', known('zoom.us', [no]));
    onTab('https://zoom.us/wc/1');
    await showPage(<Popup />);
    expect(text()).toContain('This page is not checked.');
    expect(text()).toContain('X: No.');
  });

  it('is to ask where the register knows nothing of the site', async () => {
    onTab('https://flurble.example/');
    await showPage(<Popup />);
    await settle();
    expect(text()).toContain('flurble.example is not in the register. Ask your safeguarding lead');
  });

  it('is not asked for where there is no site', async () => {
    onTab('chrome://settings/');
    await showPage(<Popup />);
    expect(worker.asked.map(({ kind }) => kind)).not.toContain('permitted');
  });
});

describe('may I use …?', () => {
  beforeEach(() => {
    onTab(undefined);
    const known = (name: string, ...surfaces: SurfaceAnswer[]): PlatformAnswer => ({
      query: name,
      platform: { id: name, name, kind: 'messaging' },
      doubtful: false,
      matches: [],
      advice: [],
      entered: '2026-11-26',
      surfaces,
    });
    worker.platforms.set('chatty', known('Chatty', no));
    worker.platforms.set('Mixed', known('Mixed', no, provided));
    worker.platforms.set('mix', {
      query: 'mix',
      platform: null,
      doubtful: false,
      advice: [],
      entered: '2026-11-26',
      matches: [
        { id: 'mixed', name: 'Mixed', kind: 'messaging' },
        { id: 'mixer', name: 'Mixer', kind: 'live' },
      ],
      surfaces: [{ surface: 'unknown', answer: 'ask', reasons: [], instead: [], writtenFirst }],
    });
  });

  const ask = async (words: string) => {
    const user = await showPage(<Popup />);
    await user.type(screen.getByRole('combobox', { name: /app or site/ }), `${words}{Enter}`);
    await settle();
    return user;
  };

  it('gives the plain answer first, then why with the clause, and what to use instead', async () => {
    await ask(' chatty ');
    expect(status()).toBe('Chatty: No.');
    const group = screen.getByRole('heading', { name: /No Direct message/ }).closest('li')!;
    expect(group.textContent).toContain('This is private messaging. (Code, clause 10.2)');
    expect(group.textContent).toContain('Use instead: Work email');
  });

  it('ends "Yes, if …" as it is', async () => {
    const chatty = worker.platforms.get('chatty')!;
    worker.platforms.set('chatty', { ...chatty, surfaces: [provided] });
    await ask('chatty');
    expect(status()).toBe('Chatty: Yes, if …');
  });

  it('tells apart where it depends, the strictest first', async () => {
    await ask('Mixed');
    expect(status()).toBe('Mixed: it depends on where you write.');
    const heads = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(heads).toEqual(['✕ No Direct message', '◐ Yes, if … Group message']);
  });

  it('lets one choose between several', async () => {
    const user = await ask('mix');
    expect(status()).toContain('“mix” could be one of these');
    await user.click(screen.getByRole('button', { name: 'Mixed' }));
    await waitFor(() => expect(status()).toContain('Mixed: it depends'));
    expect(screen.queryByRole('button', { name: 'Mixer' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
  });

  it('never says yes to what it doesn’t know, and says whom to ask', async () => {
    await ask('flurble');
    expect(status()).toBe('“flurble” is not in the register.');
    expect(text()).toContain('Ask your safeguarding lead');
    expect(text()).toContain('11.1');
    expect(text()).not.toMatch(/✓|◐/);
  });

  it('asks nothing without a word', async () => {
    await ask('   ');
    expect(worker.asked).toEqual([]);
  });

  it('says that there is no answer rather than none against it', async () => {
    worker.dead.add('permitted');
    await ask('chatty');
    expect(screen.getByRole('alert').textContent).toContain('no answer');
  });

  it('shows the answer to the last question only', async () => {
    const waiting: (() => void)[] = [];
    const late = (query: string): Promise<unknown> =>
      new Promise((resolve) => {
        waiting.push(() => resolve({ ok: true, value: worker.platforms.get(query) ?? unknown(query) }));
      });
    const user = await showPage(<Popup />);
    Object.assign(fakeBrowser.runtime, {
      sendMessage: ({ kind, body }: { kind: string; body: { query: string } }) =>
        kind === 'permitted' ? late(body.query) : Promise.resolve({ ok: true, value: [] }),
    });
    const field = screen.getByRole('combobox');
    await user.type(field, 'chatty{Enter}');
    await user.clear(field);
    await user.type(field, 'Mixed{Enter}');
    for (const answer of waiting.toReversed()) answer();
    await waitFor(() => expect(status()).toContain('Mixed: it depends'));
    await settle();
    expect(status()).toContain('Mixed: it depends');
  });
});

it('leads on to the register, settings, trainer and the other language', async () => {
  onTab(undefined);
  await showPage(<Popup />);
  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/register.html',
    '/options.html',
    '/trainer.html',
    '?language=cy',
  ]);
});

it('keeps the language that was chosen on the way to the other pages', async () => {
  onTab(undefined);
  history.replaceState(null, '', '?language=cy');
  try {
    await showPage(<Popup />);
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.slice(0, 3).map((link) => link.getAttribute('href'))).toEqual([
      '/register.html?language=cy',
      '/options.html?language=cy',
      '/trainer.html?language=cy',
    ]);
    expect(ownPage('zoom')).toBe('/register.html?language=cy#/zoom');
  } finally {
    history.replaceState(null, '', location.pathname);
  }
});

describe('who reads the message under the popup', () => {
  const says = (audience: unknown) =>
    onTab('https://www.messenger.com/t/1', () => Promise.resolve({ surface: 'direct-message', audience }));

  it('is said, and asked for beside the message where the writer wants to change it', async () => {
    const sendMessage = says({ readers: 'adults', from: 'answer' });
    const shut = vi.spyOn(globalThis, 'close').mockReturnValue(undefined);
    const user = await showPage(<Popup />);
    await waitFor(() => expect(text()).toContain('Adults only here.'));
    await user.click(screen.getByRole('button', { name: 'Change' }));
    expect(sendMessage).toHaveBeenLastCalledWith(7, { kind: 'readers', ask: true }, { frameId: 0 });
    await waitFor(() => expect(shut).toHaveBeenCalled());
  });

  it.each([
    ['the place tells them', { readers: 'young-people', from: 'place' }],
    ['nothing is written', null],
  ])('is left out where %s', async (_, audience) => {
    says(audience);
    await showPage(<Popup />);
    await settle();
    expect(screen.queryByRole('button', { name: 'Change' })).toBe(null);
  });
});
