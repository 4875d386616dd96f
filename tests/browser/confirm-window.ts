import { setTimeout as pause } from 'node:timers/promises';
import type { Launched } from './launch.ts';

/** The window of ours that asks about a held message, with what a person can read and press in it. */
export interface ConfirmWindow {
  text: () => Promise<string>;
  /** Press a control by its name, or a reason by its words, with the mouse. */
  press: (name: string) => Promise<void>;
  /** A key, pressed by somebody who has looked first. */
  key: (key: keyof typeof keys) => Promise<void>;
}

/** Keys by the name that Puppeteer has for them, with the sign of the protocol's own. */
const keys = { Tab: '\uE004', Enter: '\uE007', Space: ' ' } as const;

/** Longest wait for the window, or for something in it, in milliseconds. */
const PATIENCE = 10_000;
/** Time that a person needs to see what they press. */
const LOOK = 750;

interface Bidi {
  send: (method: string, params: object) => Promise<{ result: Record<string, unknown> }>;
}
interface Context {
  context: string;
  url: string;
}

/** Puppeteer's pages leave those of extensions out in Firefox; its protocol knows them. */
async function contextsOf({ browser, page }: Launched): Promise<string[]> {
  const { connection } = browser as unknown as { connection: Bidi };
  const { result } = await connection.send('browsingContext.getTree', {});
  const address = page('confirm.html');
  return (result['contexts'] as Context[])
    .filter(({ url }) => url.startsWith(address))
    .map(({ context }) => context);
}

/** How many such windows are open. */
export async function confirmWindows(launched: Launched): Promise<number> {
  if (launched.kind === 'firefox') return (await contextsOf(launched)).length;
  const address = launched.page('confirm.html');
  return launched.browser.targets().filter((one) => one.url().startsWith(address)).length;
}

/** Wait until there is none any more. */
export const noConfirmWindow = (launched: Launched): Promise<unknown> =>
  until('the window gone', async () => ((await confirmWindows(launched)) === 0 ? true : null));

/** Wait for the window and what it asks. */
export async function confirmWindow(launched: Launched): Promise<ConfirmWindow> {
  const page = launched.kind === 'firefox' ? await inFirefox(launched) : await inChromium(launched);
  await until('the question', async () => ((await page.read()).includes('Send anyway') ? true : null));
  return {
    text: page.read,
    async press(name) {
      await pause(LOOK);
      const place = await until(`"${name}"`, () => page.place(name));
      await page.click(place);
    },
    async key(key) {
      await pause(LOOK);
      await page.key(key);
    },
  };
}

interface Place {
  x: number;
  y: number;
}
interface Reach {
  read: () => Promise<string>;
  place: (name: string) => Promise<Place | null>;
  click: (place: Place) => Promise<void>;
  key: ConfirmWindow['key'];
}

const readText = (): string => document.body?.innerText ?? '';
const placeOf = (name: string): Place | null => {
  const control = [...document.querySelectorAll<HTMLElement>('button, label')].find(
    (one) => (one.textContent ?? '').trim() === name,
  );
  if (!control) return null;
  control.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = control.getBoundingClientRect();
  return { x: Math.round(left + Math.min(width, 40) / 2), y: Math.round(top + height / 2) };
};

async function inChromium({ browser, page: address }: Launched): Promise<Reach> {
  const target = await browser.waitForTarget((one) => one.url().startsWith(address('confirm.html')), {
    timeout: PATIENCE,
  });
  const page = (await target.page())!;
  return {
    read: () => page.evaluate(readText),
    place: (name) => page.evaluate(placeOf, name),
    click: ({ x, y }) => page.mouse.click(x, y),
    key: (key) => page.keyboard.press(key),
  };
}

async function inFirefox(launched: Launched): Promise<Reach> {
  const { connection } = launched.browser as unknown as { connection: Bidi };
  // The newest: one that was asked before is about to close.
  const context = await until('the window', async () => (await contextsOf(launched)).at(-1) ?? null);
  const call = async <T>(run: string, argument = ''): Promise<T> => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `(argument) => JSON.stringify((${run})(argument))`,
      arguments: [{ type: 'string', value: argument }],
      target: { context },
      awaitPromise: false,
    });
    return JSON.parse((result['result'] as { value: string }).value) as T;
  };
  const perform = async (input: object): Promise<void> => {
    await connection.send('input.performActions', { context, actions: [input] });
  };
  return {
    read: () => call<string>(String(readText)),
    place: (name) => call<Place | null>(String(placeOf), name),
    click: ({ x, y }) =>
      perform({
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    key: (key) =>
      perform({
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value: keys[key] },
          { type: 'keyUp', value: keys[key] },
        ],
      }),
  };
}

async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await look().catch(() => null);
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`confirm-window: waited in vain for ${what}`);
    await pause(60);
  }
}
