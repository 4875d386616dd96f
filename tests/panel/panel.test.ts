import { getByRole } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mountPanel, type PanelOptions } from '../../src/panel/panel.ts';
import type { PanelActions, PanelView } from '../../src/panel/view.ts';
import type { Sight, SightWatch } from '../../src/panel/visible.ts';
import { i18n } from '../../src/panel/words.ts';
import { byHand, findingOf, reportOf } from '../composers/fakes.ts';

let life = new AbortController();
let root: ShadowRoot | null = null;
let mode: string | undefined;
const actions = {
  edit: vi.fn<PanelActions['edit']>(),
  sendAnyway: vi.fn<PanelActions['sendAnyway']>(),
  confirm: vi.fn<PanelActions['confirm']>(),
  fix: vi.fn<PanelActions['fix']>(() => Promise.resolve(true)),
  answerReaders: vi.fn<PanelActions['answerReaders']>(() => Promise.resolve()),
  settleAttached: vi.fn<PanelActions['settleAttached']>(() => Promise.resolve()),
  copyBetter: vi.fn<PanelActions['copyBetter']>(() => Promise.resolve(true)),
};
/** What the browser would say of the panel; the test's document draws nothing. */
let seen: Sight = 'sure';
const sight: SightWatch = { look: () => undefined, now: () => seen, end: () => undefined };
const held: PanelView = {
  kind: 'held',
  report: reportOf(findingOf({ severity: 'warn', text: 'a secret' })),
  truncated: false,
  patternsOnly: false,
};

beforeEach(() => {
  life = new AbortController();
  document.documentElement.querySelectorAll(':scope > div').forEach((element) => element.remove());
  for (const action of Object.values(actions)) action.mockClear();
  root = null;
  seen = 'sure';
  // Nobody can look into a closed root; the test keeps what is given to whoever opens it.
  // oxlint-disable-next-line typescript/unbound-method -- called on its own element below
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    ({ mode } = init);
    root = attach.call(this, init);
    return root;
  });
});
afterEach(() => life.abort());

const box = { left: 0, top: 600, width: 400, height: 60 } as DOMRect;
const mount = () =>
  mountPanel({ signal: life.signal, anchor: () => ({ composer: box, send: null }), actions, sight });
const hosts = (): Element[] =>
  [...document.documentElement.children].filter((one) => one.localName === 'div');
const inside = (): HTMLElement => root!.querySelector('main')!;

describe('mountPanel', () => {
  it('puts nothing into the page until there is something to show, and takes it out again', () => {
    const panel = mount();
    expect(hosts()).toEqual([]);
    panel.show(held);
    expect(hosts()).toHaveLength(1);
    panel.hide();
    expect(hosts()).toEqual([]);
    expect(panel.view).toBe(null);
  });

  it('keeps what it has drawn, without a fault, when the extension goes and nobody has told it yet', () => {
    const panel = mount();
    panel.show({ ...held, kind: 'findings' });
    const before = inside().textContent;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    Object.assign(fakeBrowser.i18n, {
      getMessage: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    panel.point({ rule: 'secrecy', by: 'keys', number: 1, of: 1, text: 'a secret', title: 'Secrets' });
    expect(before).toMatch(/Second Look/);
    expect(inside().textContent).toBe(before);
    expect(i18n.t('panel.remove', ['a secret'])).toBe('');
    panel.show({ kind: 'reload' });
    expect(inside().textContent).toMatch(/Reload this page/);
  });

  it('is put anew where something around the composer is scrolled, not when its own words are', async () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    const anchor = vi.fn<PanelOptions['anchor']>(() => ({ composer: box, send: null }));
    const frame = () => new Promise(requestAnimationFrame);
    mountPanel({ signal: life.signal, anchor, composer: field, actions, sight }).show(held);
    // It is put once for its words, and once more for having been drawn.
    for (let times = 0; times < 3; times += 1) await frame();
    anchor.mockClear();
    field.dispatchEvent(new Event('scroll'));
    await frame();
    expect(anchor).not.toHaveBeenCalled();
    document.body.dispatchEvent(new Event('scroll'));
    await frame();
    expect(anchor).toHaveBeenCalledOnce();
    field.remove();
  });

  it('is closed to the page, and says nothing of the draft in an attribute', () => {
    mount().show(held);
    const [host] = hosts();
    expect(mode).toBe('closed');
    expect(host!.shadowRoot).toBe(null);
    expect([...host!.attributes].map(({ value }) => value).join()).not.toContain('secret');
    const attributes = [...inside().querySelectorAll('*')].flatMap((one) => [...one.attributes]);
    expect(attributes.filter(({ value }) => value.includes('secret'))).toEqual([]);
    expect(inside().textContent).toContain('a secret');
  });

  it("does nothing on a script's clicks and keys", async () => {
    mount().show(held);
    const user = userEvent.setup({ document });
    for (const button of inside().querySelectorAll('button')) await user.click(button);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    getByRole(inside(), 'alertdialog').dispatchEvent(escape);
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });

  it("does what a person's click says", () => {
    mount().show(held);
    const click = byHand(new MouseEvent('click', { bubbles: true, composed: true }));
    getByRole(inside(), 'button', { name: /^Send anyway/ }).dispatchEvent(click);
    expect(actions.sendAnyway).toHaveBeenCalledExactlyOnceWith(null);
  });

  const pressSend = (): boolean =>
    getByRole(inside(), 'button', { name: /^Send anyway/ }).dispatchEvent(
      byHand(new MouseEvent('click', { bubbles: true, composed: true })),
    );

  it('counts no press on a panel that has only just come up, and says why', async () => {
    seen = 'too-soon';
    mount().show(held);
    for (let press = 0; press < 5; press += 1) pressSend();
    expect(actions.sendAnyway).not.toHaveBeenCalled();
    expect(actions.confirm).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(getByRole(inside(), 'alert').textContent).toContain('only just come up'));
    seen = 'sure';
    pressSend();
    expect(actions.sendAnyway).toHaveBeenCalledTimes(1);
  });

  it('says that something covers it, and asks elsewhere at the second press', async () => {
    seen = 'covered';
    mount().show(held);
    pressSend();
    expect(actions.confirm).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(getByRole(inside(), 'alert').textContent).toContain('covers this panel'));
    pressSend();
    expect(actions.confirm).toHaveBeenCalledTimes(1);
    expect(actions.sendAnyway).not.toHaveBeenCalled();
  });

  it('asks elsewhere at once in a browser that knows of no covers', () => {
    seen = 'likely';
    mount().show(held);
    pressSend();
    expect(actions.confirm).toHaveBeenCalledTimes(1);
    expect(actions.sendAnyway).not.toHaveBeenCalled();
  });

  it('lets the writer go back at any time, seen or not', () => {
    seen = 'covered';
    mount().show(held);
    const click = byHand(new MouseEvent('click', { bubbles: true, composed: true }));
    getByRole(inside(), 'button', { name: 'Go back and edit' }).dispatchEvent(click);
    expect(actions.edit).toHaveBeenCalledTimes(1);
  });

  it.each(['keydown', 'keyup', 'click', 'mousedown', 'pointerdown'])(
    'keeps a %s in it from the page',
    (kind) => {
      mount().show(held);
      const heard = vi.fn<() => void>();
      document.documentElement.addEventListener(kind, heard, { signal: life.signal });
      inside()
        .querySelector('button')!
        .dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
      expect(heard).not.toHaveBeenCalled();
    },
  );

  it('knows its own events from the page', () => {
    const panel = mount();
    panel.show(held);
    const heard: boolean[] = [];
    window.addEventListener('click', (event) => heard.push(panel.owns(event)), {
      capture: true,
      signal: life.signal,
    });
    inside()
      .querySelector('button')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(heard).toEqual([true, false]);
  });

  it('shows nothing more once it is over but the word about reloading', () => {
    const panel = mount();
    life.abort();
    panel.show(held);
    expect(hosts()).toEqual([]);
    panel.show({ kind: 'reload' });
    expect(inside().textContent).toContain('Reload this page');
  });
});
