import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/native-browser.ts';
import { startComposers } from '../../src/composers/start.ts';
import { FakeWorker, byHand, clear, stop } from './fakes.ts';

const settle = (time = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(time);
let life = new AbortController();
let worker = new FakeWorker();
const area = document.createElement('textarea');
const button = document.createElement('button');
/** What the site's own code got to hear. */
const heard = vi.fn<(kind: string) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  worker = new FakeWorker();
  area.dataset['testid'] = 'dm-composer-textarea';
  area.value = '';
  button.dataset['testid'] = 'dm-composer-send-button';
  document.body.replaceChildren(area, button);
  heard.mockReset();
  for (const kind of ['keydown', 'keypress', 'keyup', 'click']) {
    document.body.addEventListener(kind, () => heard(kind), { signal: life.signal });
  }
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const start = (): void =>
  startComposers({
    signal: life.signal,
    ask: worker.ask,
    location: { hostname: 'x.com', protocol: 'https:' },
  });

function type(text: string): void {
  area.focus();
  area.value = text;
  area.dispatchEvent(byHand(new InputEvent('input', { bubbles: true, composed: true })));
}
function press(kind: string, init: KeyboardEventInit = {}, hand = true): KeyboardEvent {
  const event = new KeyboardEvent(kind, {
    key: 'Enter',
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  area.dispatchEvent(hand ? byHand(event) : event);
  return event;
}
function click(hand = true): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  button.dispatchEvent(hand ? byHand(event) : event);
  return event;
}

describe('startComposers', () => {
  it('reads and shows nothing until a composer has the focus', async () => {
    const before = document.documentElement.childElementCount;
    start();
    await settle(5_000);
    expect(worker.asked).toEqual([]);
    expect(document.documentElement.childElementCount).toBe(before);
  });

  it('asks about a composer that has the focus already', async () => {
    area.focus();
    area.value = 'hello';
    start();
    await settle(1_000);
    expect(worker.texts).toEqual(['hello']);
  });

  it('never asks about a search box', async () => {
    const search = document.createElement('input');
    search.type = 'search';
    document.body.append(search);
    start();
    search.focus();
    search.value = 'snap';
    search.dispatchEvent(byHand(new InputEvent('input', { bubbles: true, composed: true })));
    await settle(1_000);
    expect(worker.asked).toEqual([]);
  });

  it('asks nothing more about a field that shows a password by now', async () => {
    const field = document.createElement('input');
    field.dataset['testid'] = 'dm-composer-textarea';
    area.replaceWith(field);
    const write = (text: string): void => {
      field.value = text;
      field.dispatchEvent(byHand(new InputEvent('input', { bubbles: true, composed: true })));
    };
    start();
    field.focus();
    write('hello');
    await settle(1_000);
    field.type = 'password';
    write('hunter2');
    await settle(1_000);
    expect(worker.texts).toEqual(['hello']);
  });

  it('holds Enter with all that follows of it: the site hears nothing', async () => {
    worker.always = stop;
    start();
    type('snap');
    await settle(1_000);
    for (const kind of ['keydown', 'keypress', 'keyup']) expect(press(kind).defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    press('keyup');
    expect(heard).toHaveBeenCalledExactlyOnceWith('keyup');
  });

  it('lets a clear draft through untouched and at once', async () => {
    worker.always = clear;
    start();
    type('hello');
    await settle(1_000);
    for (const kind of ['keydown', 'keypress', 'keyup']) expect(press(kind).defaultPrevented).toBe(false);
    expect(heard.mock.calls.flat()).toEqual(['keydown', 'keypress', 'keyup']);
  });

  it.each<[what: string, init: KeyboardEventInit]>([
    ['Shift+Enter', { shiftKey: true }],
    ['another key', { key: 'a' }],
    ['Enter of an input method', { isComposing: true }],
  ])('never holds %s', async (_, init) => {
    worker.always = stop;
    start();
    type('snap');
    await settle(1_000);
    expect(press('keydown', init).defaultPrevented).toBe(false);
    expect(heard).toHaveBeenCalledWith('keydown');
  });

  it('hides the Enter that picks a word behind the end of composing, and asks nothing for it', async () => {
    worker.always = stop;
    start();
    type('snap');
    await settle(1_000);
    expect(press('keydown', { keyCode: 229 }).defaultPrevented).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    expect(life.signal.aborted).toBe(false);
    worker.always = clear;
    type('hello');
    await settle(1_000);
    press('keydown', { keyCode: 229 });
    expect(heard).toHaveBeenCalledExactlyOnceWith('keydown');
  });

  it('holds the send control, and a script that presses it right after', async () => {
    worker.always = stop;
    start();
    type('snap');
    await settle(1_000);
    expect(click(false).defaultPrevented).toBe(false);
    heard.mockReset();
    expect(click().defaultPrevented).toBe(true);
    expect(click(false).defaultPrevented).toBe(true);
    expect(press('keydown', {}, false).defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('takes Alt+Shift+ArrowDown where words are marked, from a person only, and leaves it to the page elsewhere', async () => {
    start();
    const walk = { key: 'ArrowDown', altKey: true, shiftKey: true };
    worker.always = clear;
    type('hello');
    await settle(400);
    expect(press('keydown', walk).defaultPrevented).toBe(false);
    worker.always = stop;
    type('snap');
    await settle(400);
    expect(press('keydown', walk, false).defaultPrevented).toBe(false);
    expect(press('keydown', walk).defaultPrevented).toBe(true);
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, 4]);
  });

  it.each(['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'])(
    'keeps a %s on the send control from a site that would send on it, and shows nothing yet',
    async (kind) => {
      document.body.addEventListener(kind, () => heard(kind), { signal: life.signal });
      worker.always = stop;
      start();
      type('snap');
      await settle(1_000);
      const begin = (): boolean =>
        button.dispatchEvent(
          byHand(new MouseEvent(kind, { bubbles: true, cancelable: true, composed: true })),
        );
      begin();
      expect(heard).not.toHaveBeenCalled();
      worker.always = clear;
      type('hello');
      await settle(1_000);
      begin();
      expect(heard).toHaveBeenCalledExactlyOnceWith(kind);
    },
  );

  it('lets a whole press go once where the writer may send, from its beginning to its click', async () => {
    for (const kind of ['pointerdown', 'mouseup'])
      document.body.addEventListener(kind, () => heard(kind), { signal: life.signal });
    worker.always = clear;
    start();
    type('hello');
    await settle(1_000);
    for (const kind of ['pointerdown', 'mouseup'])
      button.dispatchEvent(byHand(new MouseEvent(kind, { bubbles: true, composed: true })));
    click();
    expect(heard.mock.calls.flat()).toEqual(['pointerdown', 'mouseup', 'click']);
  });

  it.each(['Enter', ' '])('holds the send control pressed by %j', async (key) => {
    worker.always = stop;
    start();
    type('snap');
    await settle(1_000);
    const down = byHand(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
    );
    button.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('holds a control that the site has put in the place of the pressed one', async () => {
    worker.always = stop;
    start();
    type('snap');
    await settle(1_000);
    button.dispatchEvent(byHand(new MouseEvent('pointerdown', { bubbles: true, composed: true })));
    const fresh = button.cloneNode(true) as HTMLButtonElement;
    button.replaceWith(fresh);
    const event = byHand(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    fresh.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('sees words that come without keys: spoken, pasted, or put right by a spelling check', async () => {
    worker.always = stop;
    start();
    for (const inputType of ['insertText', 'insertFromPaste', 'insertReplacementText']) {
      area.value = `snap ${inputType}`;
      area.dispatchEvent(byHand(new InputEvent('input', { inputType, bubbles: true, composed: true })));
      // At once, before any verdict.
      expect(press('keydown').defaultPrevented).toBe(true);
      press('keyup');
      await settle(1_000);
    }
    expect(worker.texts).toEqual(expect.arrayContaining(['snap insertText', 'snap insertFromPaste']));
    expect(heard.mock.calls.flat()).not.toContain('keydown');
  });

  it('holds both of two Enters in a row', async () => {
    start();
    type('snap');
    expect(press('keydown').defaultPrevented).toBe(true);
    expect(press('keydown').defaultPrevented).toBe(true);
    expect(heard.mock.calls.flat()).not.toContain('keydown');
    expect(worker.texts).toEqual(['snap']);
  });

  it('costs a page without a composer in use nothing: no timer, no observer, no question', async () => {
    // What the tests before this one left comes to rest first.
    await settle(5_000);
    const mutations = vi.spyOn(MutationObserver.prototype, 'observe');
    const intersections = vi.spyOn(IntersectionObserver.prototype, 'observe');
    const timers = vi.getTimerCount();
    start();
    document.body.dispatchEvent(byHand(new MouseEvent('click', { bubbles: true })));
    document.body.append(document.createElement('p'));
    await settle(60_000);
    expect(vi.getTimerCount()).toBe(timers);
    expect(mutations).not.toHaveBeenCalled();
    expect(intersections).not.toHaveBeenCalled();
    expect(worker.asked).toEqual([]);
  });

  it('starts nowhere that belongs to no site', () => {
    startComposers({ signal: life.signal, ask: worker.ask, location: null });
    type('snap');
    expect(press('keydown').defaultPrevented).toBe(false);
    expect(worker.asked).toEqual([]);
  });

  it('is at an end with its extension: the next event goes to the page', async () => {
    worker.always = stop;
    start();
    type('snap');
    await settle(1_000);
    const { id } = browser.runtime;
    Object.assign(browser.runtime, { id: undefined });
    expect(press('keydown').defaultPrevented).toBe(false);
    Object.assign(browser.runtime, { id });
    expect(press('keydown').defaultPrevented).toBe(false);
    expect(click().defaultPrevented).toBe(false);
  });

  it('lets other clicks be', async () => {
    worker.always = stop;
    start();
    type('snap');
    await settle(1_000);
    const event = byHand(new MouseEvent('click', { bubbles: true, cancelable: true }));
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('holds a form that is sent in some other way', async () => {
    const form = document.createElement('form');
    document.body.replaceChildren(form);
    form.append(area, button);
    worker.always = stop;
    start();
    type('snap');
    await settle(1_000);
    const event = byHand(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    form.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });

  it('holds a press on a draft that it never saw typed', async () => {
    area.value = 'put there by the site';
    start();
    expect(click().defaultPrevented).toBe(true);
    expect(worker.texts).toEqual(['put there by the site']);
  });

  it('sees what an editor draws by itself, without any event', async () => {
    const editor = document.createElement('div');
    editor.setAttribute('contenteditable', 'true');
    editor.setAttribute('role', 'textbox');
    editor.tabIndex = 0;
    document.body.replaceChildren(editor);
    start();
    editor.focus();
    editor.append('snap');
    await settle(1_000);
    expect(worker.texts).toEqual(['snap']);
  });

  it('finds a composer in an open shadow root, also when the focus goes on inside it', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    const other = document.createElement('input');
    const inner = document.createElement('textarea');
    inner.dataset['testid'] = 'dm-composer-textarea';
    root.append(other, inner);
    document.body.replaceChildren(host);
    start();
    other.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    inner.value = 'hello';
    // Inside a root the window hears of no change of focus.
    inner.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: false }));
    await settle(1_000);
    expect(worker.texts).toEqual(['hello']);
  });

  it('leaves the page as it was once it is told to end', async () => {
    const before = document.documentElement.childElementCount;
    worker.always = stop;
    start();
    type('hello');
    type('');
    life.abort();
    area.value = 'hello';
    await settle(1_000);
    expect(press('keydown').defaultPrevented).toBe(false);
    expect(click().defaultPrevented).toBe(false);
    expect(worker.asked).toEqual([]);
    expect(document.documentElement.childElementCount).toBe(before);
  });

  it('costs the writer no press where it fails itself', async () => {
    start();
    type('snap');
    Object.defineProperty(area, 'value', {
      configurable: true,
      get: () => {
        throw new Error('a fault of ours');
      },
    });
    expect(press('keydown').defaultPrevented).toBe(false);
    Reflect.deleteProperty(area, 'value');
  });
});

describe('pictures and films', () => {
  const file = new File(['x'], 'a.png', { type: 'image/png' });
  /** An event with files, as `kind` brings them. */
  function bring(kind: 'change' | 'paste' | 'drop', target: HTMLElement, files = [file], hand = true): void {
    const event = new Event(kind, { bubbles: true, composed: true });
    if (kind === 'change') Object.defineProperty(target, 'files', { value: files, configurable: true });
    else
      Object.defineProperty(event, kind === 'paste' ? 'clipboardData' : 'dataTransfer', { value: { files } });
    target.dispatchEvent(hand ? byHand(event) : event);
  }
  const picker = (): HTMLInputElement => {
    const input = document.createElement('input');
    input.type = 'file';
    document.body.append(input);
    return input;
  };

  it.each(['change', 'paste', 'drop'] as const)('that come by %s are asked about', async (kind) => {
    start();
    bring(kind, kind === 'change' ? picker() : area);
    await settle(1_000);
    expect(worker.texts).toEqual(['']);
    worker.asked[0]!.answer(stop);
    await settle();
    area.focus();
    expect(press('keydown').defaultPrevented).toBe(true);
  });

  it.each<[what: string, run: () => void]>([
    ['a script brings', () => bring('drop', area, [file], false)],
    ['are text', () => bring('paste', area, [new File(['x'], 'a.txt', { type: 'text/plain' })])],
    ['are none', () => bring('paste', area, [])],
    [
      'another field takes',
      () => bring('change', Object.assign(document.createElement('input'), { type: 'text' })),
    ],
  ])('that %s are not', async (_, run) => {
    start();
    run();
    await settle(1_000);
    expect(worker.asked).toEqual([]);
  });

  it('go to the composer in use where several stand around the picker', async () => {
    const post = document.createElement('div');
    post.dataset['testid'] = 'tweetTextarea_0';
    post.contentEditable = 'true';
    document.body.prepend(post);
    start();
    type('hello');
    await settle(1_000);
    worker.asked[0]!.answer(clear);
    bring('change', picker());
    await settle(1_000);
    expect(worker.asked.map(({ text, surface }) => [text, surface])).toEqual([
      ['hello', 'direct-message'],
      ['hello', 'direct-message'],
    ]);
  });
});
