import { fileURLToPath } from 'node:url';
import type { ElementHandle, HTTPRequest, Page } from 'puppeteer-core';
import type { Caret } from '../../src/composers/editors/editor.ts';
import { bundle } from './bundle.ts';
import { closedRoot } from './closed-root.ts';
import type { Launched } from './launch.ts';
import { PanelProbe } from './panel-probe.ts';

/** Every kind of editor that has a mount in `tests/sites/editors/`. */
export const editors = [
  'textarea',
  'input',
  'contenteditable',
  'draft-js',
  'lexical',
  'slate',
  'prosemirror',
  'quill',
  'quill1',
  'ckeditor',
  'roosterjs',
] as const;
export type EditorName = (typeof editors)[number];

/** A real origin of the manifest, of whose composers no adapter names these: the generic one takes them. */
const origin = 'https://twitter.com';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The page's own script: it knows nothing of the extension. */
const pageScript = (editor: EditorName): Promise<string> =>
  bundle(editor, {
    stdin: {
      contents: `import { mount } from './${editor}.js';
     const options = { sendKey: location.hash.slice(1), mention: '@priya', picture: '😀' };
     const host = document.body.appendChild(document.createElement('main'));
     globalThis.openChat = async () => {
       host.replaceChildren();
       globalThis.composer = await mount(host, options);
     };
     globalThis.opened = openChat();`,
      resolveDir: folder('tests/sites/editors'),
    },
  });

/** What the scripts below put into the page. */
interface Globals {
  sent: string[];
  wouldSend: () => string;
  openChat: () => Promise<void>;
  readDraft: (element: Element) => string;
  readCaret: (element: Element) => Caret | null;
}

/** What the extension reads in an element, by its own code, in the page's world. */
const readerScript = (): Promise<string> =>
  bundle('reader', {
    stdin: {
      contents: `import { editorOf } from './find-editor.ts';
     const editor = (element) => editorOf({ element, spec: { editor: 'contenteditable' } });
     globalThis.readDraft = (element) => editor(element).read(element);
     globalThis.readCaret = (element) => editor(element).caret(element);`,
      resolveDir: folder('src/composers/editors'),
    },
  });

export interface EditorPage {
  page: Page;
  readonly composer: ElementHandle<HTMLElement>;
  panel: PanelProbe;
  type: (text: string) => Promise<void>;
  /** Press a key together with others: `keys('Control', 'KeyZ')`. */
  keys: (...names: string[]) => Promise<void>;
  /** Press a button of the page by its name; false where the editor has no such thing. */
  press: (name: string) => Promise<boolean>;
  /** The draft as the extension reads it. */
  draft: () => Promise<string>;
  /** What the editor's own model would send. */
  model: () => Promise<string>;
  /** The caret in the draft, as the extension reads it. */
  caret: () => Promise<Caret | null>;
  /** The site puts another, empty composer in the place of this one. */
  openChat: () => Promise<void>;
  /** What a person sees in the composer, however its lines are drawn. */
  seen: () => Promise<string>;
  /** What the site has really sent. */
  sent: () => Promise<string[]>;
  /** Where the caret stands: what is written before it. */
  beforeCaret: () => Promise<string>;
  close: () => Promise<void>;
}

/** Words as a person sees them: how lines, blanks and pictures are drawn differs, and the page's own words hold no pictures. */
export const asSeen = (text: string): string =>
  text
    .replaceAll(/[\u200b\u2060\ufeff]|\p{Extended_Pictographic}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Open one editor at a real origin, with the caret in it. `at`: another one, such as one where the extension is not. */
export async function openEditor(
  { browser, kind }: Launched,
  editor: EditorName,
  sendKey: 'enter' | 'ctrl-enter' = 'ctrl-enter',
  at = origin,
): Promise<EditorPage> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request, editor, at));
  await page.goto(`${at}/${editor}#${sendKey}`, { waitUntil: 'load' });
  // By the element itself: CKEditor takes away every attribute that is not its own.
  const find = (): Promise<ElementHandle<HTMLElement>> =>
    page.evaluateHandle('opened.then(() => composer)') as Promise<ElementHandle<HTMLElement>>;
  let composer = await find();
  await page.evaluate(await readerScript());
  const panel = new PanelProbe(page, await closedRoot(page, kind));
  await composer.click();
  return {
    page,
    panel,
    get composer() {
      return composer;
    },
    type: (text) => page.keyboard.type(text),
    async keys(...names) {
      const last = names.pop()!;
      for (const name of names) await page.keyboard.down(name as 'Control');
      await page.keyboard.press(last as 'KeyZ');
      for (const name of names.toReversed()) await page.keyboard.up(name as 'Control');
    },
    async press(name) {
      const button = await page.$(`button[aria-label="${name}"]`);
      await button?.click();
      return button !== null;
    },
    draft: () => composer.evaluate((element) => (globalThis as unknown as Globals).readDraft(element)),
    caret: () => composer.evaluate((element) => (globalThis as unknown as Globals).readCaret(element)),
    model: () => page.evaluate(() => (globalThis as unknown as Globals).wouldSend()),
    async openChat() {
      await page.evaluate(() => (globalThis as unknown as Globals).openChat());
      composer = await find();
      await composer.click();
    },
    seen: async () =>
      asSeen(
        await composer.evaluate((element) =>
          'value' in element ? String(element.value) : element.innerText,
        ),
      ),
    sent: () => page.evaluate(() => (globalThis as unknown as Globals).sent),
    beforeCaret: () =>
      composer.evaluate((element) => {
        if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
          return element.value.slice(0, element.selectionStart!);
        const { focusNode, focusOffset } = getSelection()!;
        if (!focusNode || !element.contains(focusNode)) return '(elsewhere)';
        const range = document.createRange();
        range.setStart(element, 0);
        range.setEnd(focusNode, focusOffset);
        return range.toString();
      }),
    close: () => page.close(),
  };
}

/** As strict as the sites' own. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'";

async function respond(request: HTTPRequest, editor: EditorName, at: string): Promise<void> {
  const { origin: from, pathname, protocol } = new URL(request.url());
  if (from !== at) return protocol === 'https:' ? request.abort() : request.continue();
  if (pathname === '/page.js')
    return request.respond({ contentType: 'text/javascript', body: await pageScript(editor) });
  if (pathname !== `/${editor}`) return request.respond({ status: 404, body: '' });
  return request.respond({
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
    body: '<!doctype html><html lang="en"><title>Chat</title><body><script src="/page.js"></script></body></html>',
  });
}
