import { describe, expect, it } from 'vitest';
import { findComposer } from '../../src/composers/find-composer.ts';
import { findSend, laterOnPath } from '../../src/composers/find-send.ts';
import { findSites } from '../../src/composers/find-site.ts';
import { hosts } from '../../src/platforms/sites.ts';

/** Puts markup into the page and looks from the element with the id "here". */
function look(hostname: string, markup: string, protocol = 'https:') {
  const parsed = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html');
  document.body.replaceChildren(document.importNode(parsed.querySelector('main')!, true));
  const path: EventTarget[] = [];
  for (let at: Node | null = document.getElementById('here'); at; at = at.parentNode) path.push(at);
  return findComposer(path, findSites({ hostname, protocol }));
}

describe('findSites', () => {
  it.each(hosts)('has an adapter of its own for %s', (hostname) => {
    const [own] = findSites({ hostname, protocol: 'https:' });
    expect(own?.hosts).toContain(hostname);
  });

  it('tries what runs at any address where the writer has let us in', () => {
    const sites = findSites({ hostname: 'a.mastodon.example', protocol: 'https:' });
    expect(sites.map(({ id }) => id)).toEqual(['mastodon', 'generic']);
  });

  it('falls back on the generic one last', () => {
    for (const hostname of hosts)
      expect(findSites({ hostname, protocol: 'https:' }).at(-1)?.id).toBe('generic');
  });

  it.each(['chrome-extension:', 'moz-extension:'])('knows our own trainer page by %s', (protocol) => {
    expect(findSites({ hostname: 'abc', protocol }).map((site) => site.id)).toEqual(['training']);
  });
});

describe('findComposer', () => {
  it.each<[what: string, host: string, markup: string, surface: string, editor: string]>([
    [
      'a post on X',
      'x.com',
      '<div data-testid="tweetTextarea_0" contenteditable="true"><span id="here">a</span></div>',
      'public-post',
      'draft-js',
    ],
    [
      'a reply on X',
      'x.com',
      '<article><div data-testid="tweetTextarea_0" contenteditable="true" id="here">a</div></article>',
      'public-comment',
      'draft-js',
    ],
    [
      'a message on X',
      'x.com',
      '<textarea data-testid="dm-composer-textarea" id="here"></textarea>',
      'direct-message',
      'textarea',
    ],
    [
      'a message on Messenger',
      'www.messenger.com',
      '<div role="textbox" contenteditable="true" id="here"></div>',
      'direct-message',
      'lexical',
    ],
    [
      'a chat over a public page of Facebook',
      'www.facebook.com',
      '<div aria-label="Message" contenteditable="true" id="here"></div>',
      'direct-message',
      'lexical',
    ],
    [
      'a comment on Facebook',
      'www.facebook.com',
      '<div aria-label="Write a comment…" contenteditable="true" id="here"></div>',
      'public-comment',
      'lexical',
    ],
    [
      'a comment on Instagram',
      'www.instagram.com',
      '<form><textarea aria-label="Add a comment…" id="here"></textarea></form>',
      'public-comment',
      'textarea',
    ],
    [
      'a message on WhatsApp',
      'web.whatsapp.com',
      '<div id="main"><footer><div contenteditable="true" id="here"></div></footer></div>',
      'direct-message',
      'lexical',
    ],
    [
      'a group on WhatsApp',
      'web.whatsapp.com',
      '<div id="main"><p data-id="false_123@g.us_x">hi</p><footer><div contenteditable="true" id="here"></div></footer></div>',
      'group-message',
      'lexical',
    ],
    ['a box on a redesigned site', 'x.com', '<textarea id="here"></textarea>', 'unknown', 'textarea'],
    [
      'an editor on a redesigned site',
      'x.com',
      '<div contenteditable="true" role="textbox" id="here"></div>',
      'unknown',
      'contenteditable',
    ],
    ['a chat of one line', 'x.com', '<input placeholder="Send a message" id="here">', 'unknown', 'textarea'],
    [
      'an editor that says nothing but which one it is',
      'x.com',
      '<div contenteditable="true" class="ql-editor" id="here"></div>',
      'unknown',
      'contenteditable',
    ],
  ])('finds %s', (_, host, markup, surface, editor) => {
    const composer = look(host, markup);
    expect([composer?.surface, composer?.spec.editor]).toEqual([surface, editor]);
  });

  it.each([
    ['a search field', '<input type="search" id="here">'],
    ['a text field', '<input type="text" id="here">'],
    ['a password', '<input type="password" id="here">'],
    ['a password for messages', '<input type="password" placeholder="Your message password" id="here">'],
    ['a number', '<input type="number" aria-label="Number of messages" id="here">'],
    [
      'an editor in a search',
      '<div role="search"><div contenteditable="true" role="textbox" id="here"></div></div>',
    ],
    ['a search box made of an editor', '<div contenteditable="true" role="searchbox" id="here"></div>'],
    ['a field that can only be read', '<textarea readonly id="here"></textarea>'],
    [
      'an editor that can only be read',
      '<div contenteditable="true" role="textbox" aria-readonly="true" id="here"></div>',
    ],
    ['a button', '<button id="here">Send</button>'],
    ['plain text', '<p id="here">Hello</p>'],
  ])('never takes %s for one', (_, markup) => {
    for (const host of hosts) expect([host, look(host, markup)]).toEqual([host, null]);
  });

  it('finds one inside an open shadow root', () => {
    const host = document.createElement('div');
    const area = document.createElement('textarea');
    area.dataset['testid'] = 'dm-composer-textarea';
    host.attachShadow({ mode: 'open' }).append(area);
    document.body.replaceChildren(host);
    let found: ReturnType<typeof findComposer> = null;
    const sites = findSites({ hostname: 'x.com', protocol: 'https:' });
    window.addEventListener('focusin', (event) => (found = findComposer(event.composedPath(), sites)), {
      once: true,
    });
    area.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect(found).toMatchObject({ element: area, surface: 'direct-message' });
  });
});

describe('findSend', () => {
  it('takes the control nearest to the composer, not that of another', () => {
    const composer = look(
      'x.com',
      `<section><textarea data-testid="dm-composer-textarea"></textarea><button data-testid="dm-composer-send-button">1</button></section>
       <section><textarea data-testid="dm-composer-textarea" id="here"></textarea><button data-testid="dm-composer-send-button">2</button></section>`,
    );
    expect(findSend(composer!)?.textContent).toBe('2');
  });

  it('tells controls apart by their words where the site gives nothing else', () => {
    const composer = look(
      'www.instagram.com',
      '<div><div aria-label="Message…" contenteditable="true" id="here"></div><div role="button">Emoji</div><div role="button">Send</div></div>',
    );
    expect(findSend(composer!)?.textContent).toBe('Send');
  });
});

describe('laterOnPath', () => {
  const spec = look(
    'mail.google.com',
    '<div g_editable="true" contenteditable="true" id="here"></div>',
  )!.spec;
  const item = (role: string, words: string): EventTarget[] => {
    const element = document.createElement('div');
    element.setAttribute('role', role);
    element.textContent = words;
    return [element, document.body];
  };

  it('knows a menu item that sends later by its words', () => {
    expect(laterOnPath(item('menuitem', ' Schedule send '), spec)).not.toBe(null);
  });

  it.each([
    ['another item', 'menuitem', 'Discard draft'],
    ['words outside a menu', 'heading', 'Schedule send'],
  ])('lets %s be', (_, role, words) => {
    expect(laterOnPath(item(role, words), spec)).toBe(null);
  });

  it('knows none where the site has none', () => {
    const { later: _, ...none } = spec;
    expect(laterOnPath(item('menuitem', 'Schedule send'), none)).toBe(null);
  });
});
