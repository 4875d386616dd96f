import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
    ['Enter of an old input method', { keyCode: 229 }],
  ])('never holds %s', async (_, init) => {
    worker.always = stop;
    start();
    type('snap');
    await settle(1_000);
    expect(press('keydown', init).defaultPrevented).toBe(false);
    expect(heard).toHaveBeenCalledWith('keydown');
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
    life.abort();
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
