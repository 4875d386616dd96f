import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { sendKeyOf, type SendKey } from '../../src/composers/send-key.ts';
import { Chat, clear, findingOf, quick, said, sessionOn, stop } from './fakes.ts';

const settle = (time = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(time);
/** Longer than the pause after which a draft is checked. */
const PAUSE = 400;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A session whose draft was typed and judged. */
async function judged(text: string, outcome = stop) {
  const all = sessionOn();
  all.worker.always = outcome;
  all.type(text);
  await settle(PAUSE);
  return all;
}

describe('while typing', () => {
  it('asks once, after a pause, for what stands there then', async () => {
    const { worker, type } = sessionOn();
    for (const text of ['s', 'sn', 'sna', 'snap']) {
      type(text);
      await settle(50);
    }
    expect(worker.asked).toEqual([]);
    await settle(PAUSE);
    expect(worker.texts).toEqual(['snap']);
  });

  it('asks the patterns at every stop, to mark words; the panel says nothing of them', async () => {
    const { panel, worker, type } = sessionOn();
    worker.glance = quick(stop);
    for (const text of ['snap', 'snap m', 'snap me']) {
      type(text);
      await settle(120);
      expect(panel.kind).toBe(null);
    }
    expect([worker.glances, worker.texts]).toEqual([['snap', 'snap m', 'snap me'], []]);
    await settle(PAUSE);
    expect(worker.texts).toEqual(['snap me']);
  });

  it('lets nothing go on the word of a glance', async () => {
    const { session, worker, type } = sessionOn();
    worker.glance = quick(clear);
    type('hello');
    await settle(120);
    expect(session.holds(true)).toBe(true);
  });

  it('shows what was found, and nothing where all is clear', async () => {
    expect((await judged('snap')).panel.kind).toBe('findings');
    expect((await judged('hello', clear)).panel.kind).toBe(null);
  });

  it('takes the findings down as soon as the box is empty', async () => {
    const { panel, type } = await judged('snap');
    type('  ');
    expect(panel.kind).toBe(null);
  });

  it('never shows an answer for a text that is no longer there', async () => {
    const { panel, worker, type } = sessionOn();
    type('snap');
    await settle(PAUSE);
    type('hello');
    await settle(PAUSE);
    worker.asked[1]!.answer(clear);
    await settle();
    worker.asked[0]!.answer(stop);
    await settle();
    expect(panel.kind).toBe(null);
  });

  it('asks no second time for a text that it knows, as after undo', async () => {
    const { panel, worker, type } = await judged('snap');
    type('snap!');
    await settle(PAUSE);
    type('snap');
    await settle(PAUSE);
    expect(worker.texts).toEqual(['snap', 'snap!']);
    expect(panel.kind).toBe('findings');
  });

  it('looks again, when the writer comes back, at what stood there while checking was off', async () => {
    const { panel, session, worker } = await judged('snap', { kind: 'off' });
    worker.always = stop;
    session.changed();
    await settle(PAUSE);
    expect(panel.kind).toBe('findings');
    expect(session.holds(true)).toBe(true);
  });

  it('keeps away what the writer put away, but still holds it', async () => {
    const { panel, session, type } = await judged('snap');
    panel.edit();
    expect(panel.kind).toBe(null);
    type('snap');
    expect(panel.kind).toBe(null);
    expect(session.holds(true)).toBe(true);
    expect(panel.kind).toBe('held');
  });

  it('shows what the patterns say at once, and then what the reader says too', async () => {
    const { panel, worker } = await judged('snap', quick(stop));
    expect(worker.asked.map(({ reader }) => reader)).toEqual(['if-ready', 'await']);
    expect(panel.view).toMatchObject({ kind: 'findings' });
  });

  it('takes down what the reader, once ready, reads otherwise', async () => {
    const { panel, worker, type } = sessionOn();
    type('snap');
    await settle(PAUSE);
    worker.asked[0]!.answer(quick(stop));
    await settle();
    expect(panel.kind).toBe('findings');
    worker.asked[1]!.answer(clear);
    await settle();
    expect(panel.kind).toBe(null);
  });

  it('shows nothing where no answer comes', async () => {
    const { panel, type } = sessionOn();
    type('snap');
    await settle(10_000);
    expect(panel.kind).toBe(null);
  });
});

describe('a press of send', () => {
  it('goes at once where the verdict for that exact text is clear', async () => {
    const { panel, worker, session } = await judged('hello', clear);
    expect(session.holds(true)).toBe(false);
    expect(worker.asked).toHaveLength(1);
    expect(panel.kind).toBe(null);
  });

  it('goes with advice alone', async () => {
    const { session } = await judged('u ok', said(findingOf({ severity: 'advise' })));
    expect(session.holds(true)).toBe(false);
  });

  it.each(['stop', 'warn'] as const)('is held on a finding of %s', async (severity) => {
    const { chat, panel, session } = await judged('snap', said(findingOf({ severity })));
    expect(session.holds(true)).toBe(true);
    expect(panel.kind).toBe('held');
    expect(chat.sent).toEqual([]);
  });

  it('goes where there is nothing to send, and where checking is off', async () => {
    const { session, type } = await judged('snap', { kind: 'off' });
    expect(session.holds(true)).toBe(false);
    type(' ');
    expect(session.holds(true)).toBe(false);
  });

  it('waits for a verdict that is not there yet, and is let go, once, where it is clear', async () => {
    const { chat, panel, worker, session, type } = sessionOn();
    type('hello 👋');
    expect(session.holds(true)).toBe(true);
    expect(panel.kind).toBe('checking');
    worker.asked[0]!.answer(clear);
    await settle();
    expect(chat.sent).toEqual(['hello 👋']);
    await settle(5_000);
    expect(chat.sent).toHaveLength(1);
    expect(panel.kind).toBe(null);
  });

  it('waits and is held where something is found', async () => {
    const { chat, panel, worker, session, type } = sessionOn();
    type('snap');
    expect(session.holds(true)).toBe(true);
    worker.asked[0]!.answer(stop);
    await settle();
    expect([panel.kind, chat.sent]).toEqual(['held', []]);
  });

  it('says within a second that it could not check, and lets the writer choose', async () => {
    const { chat, panel, session, type } = sessionOn();
    type('hello');
    expect(session.holds(true)).toBe(true);
    await settle(1_001);
    expect([panel.kind, chat.sent]).toEqual(['could-not-check', []]);
    panel.sendAnyway();
    expect(chat.sent).toEqual(['hello']);
  });

  it('asks once for two quick presses', async () => {
    const { worker, session, type } = sessionOn();
    type('hello');
    session.holds(true);
    expect(session.holds(true)).toBe(true);
    expect(worker.asked).toHaveLength(1);
  });

  it('is forgotten where the writer goes on typing meanwhile', async () => {
    const { chat, worker, session, type } = sessionOn();
    type('hello');
    session.holds(true);
    type('hello snap');
    worker.asked[0]!.answer(clear);
    await settle();
    expect(chat.sent).toEqual([]);
  });

  it('asks anew where the same words stand on another surface', async () => {
    const chat = new Chat();
    let surface: 'group-message' | 'direct-message' = 'group-message';
    chat.composer.spec = { ...chat.composer.spec, surface: () => surface };
    const { worker, session, type } = sessionOn(chat);
    worker.always = clear;
    type('hello');
    await settle(PAUSE);
    surface = 'direct-message';
    worker.always = null;
    expect(session.holds(true)).toBe(true);
    expect(worker.asked.map((one) => one.surface)).toEqual(['group-message', 'direct-message']);
  });
});

describe("a script's press", () => {
  it("is nobody's business while nothing is held", async () => {
    const { session } = await judged('snap');
    expect(session.holds(false)).toBe(false);
  });

  it('is held while a press of the writer is', async () => {
    const { session } = await judged('snap');
    session.holds(true);
    expect(session.holds(false)).toBe(true);
  });

  it('goes again once the text is another', async () => {
    const { session, type } = await judged('snap');
    session.holds(true);
    type('hello');
    expect(session.holds(false)).toBe(false);
  });
});

describe('"Send anyway"', () => {
  it('sends that exact text, once', async () => {
    const { chat, panel, session, type } = await judged('snap');
    session.holds(true);
    panel.sendAnyway();
    expect(chat.sent).toEqual(['snap']);
    type('snap');
    expect(session.holds(true)).toBe(true);
    expect(chat.sent).toHaveLength(1);
  });

  it('sends nothing where the text is no longer the one that was shown', async () => {
    const { chat, panel, session } = await judged('snap');
    session.holds(true);
    chat.area.value = 'snap and more';
    panel.sendAnyway();
    expect(chat.sent).toEqual([]);
  });

  it('does nothing where nothing is held', async () => {
    const { chat, panel } = await judged('snap');
    panel.sendAnyway();
    expect(chat.sent).toEqual([]);
  });

  it('does nothing a second time', async () => {
    const { chat, panel, session } = await judged('snap');
    session.holds(true);
    panel.sendAnyway();
    chat.area.value = 'snap';
    panel.sendAnyway();
    expect(chat.sent).toHaveLength(1);
  });

  it("asks for one more press where the site did not take ours; that press goes, the next doesn't", async () => {
    const { chat, panel, session } = await judged('snap');
    chat.takes = false;
    session.holds(true);
    panel.sendAnyway();
    await settle(1_000);
    expect(panel.kind).toBe('send-again');
    expect(session.holds(true)).toBe(false);
    expect(session.holds(true)).toBe(true);
  });

  it('gives no such press to words that the site took and the writer brought back', async () => {
    const { chat, panel, session, type } = await judged('snap');
    session.holds(true);
    panel.sendAnyway();
    expect(chat.sent).toEqual(['snap']);
    type('');
    await settle(200);
    type('snap');
    await settle(1_000);
    expect(panel.kind).not.toBe('send-again');
    expect(session.holds(true)).toBe(true);
  });

  it('gives no such press to another text', async () => {
    const { chat, panel, session, type } = await judged('snap');
    chat.takes = false;
    session.holds(true);
    panel.sendAnyway();
    await settle(1_000);
    type('snap me');
    expect(session.holds(true)).toBe(true);
  });
});

describe('"Go back and edit"', () => {
  it('keeps the words and sends nothing', async () => {
    const { chat, panel, session } = await judged('snap');
    session.holds(true);
    panel.edit();
    expect([chat.area.value, chat.sent]).toEqual(['snap', []]);
    expect(session.holds(false)).toBe(false);
    expect(session.holds(true)).toBe(true);
  });
});

describe('a composer that the site has taken away', () => {
  it('shows nothing any more, though its verdict comes late', async () => {
    const { chat, panel, worker, type } = sessionOn();
    type('snap');
    await settle(PAUSE);
    chat.area.remove();
    worker.asked[0]!.answer(stop);
    await settle(PAUSE);
    expect(panel.kind).toBe(null);
  });
});

describe('a change with one click', () => {
  it('applies changes from the last to the first and reads them back', async () => {
    const { chat, panel } = await judged('gr8 to c u');
    const done = panel.fix(
      { start: 0, end: 3, replacement: 'Great' },
      { start: 9, end: 10, replacement: 'you' },
      { start: 7, end: 8, replacement: 'see' },
    );
    await settle(1_000);
    expect(await done).toBe(true);
    expect(chat.area.value).toBe('Great to see you');
  });

  it('is made once where two rules ask for it', async () => {
    const { chat, panel } = await judged('see u 😀');
    const smile = { start: 5, end: 8, replacement: '' };
    const done = panel.fix({ start: 4, end: 5, replacement: 'you' }, smile, { ...smile });
    await settle(1_000);
    expect(await done).toBe(true);
    expect(chat.area.value).toBe('see you');
  });

  it('takes two signs out that share the space between them', async () => {
    const { chat, panel } = await judged('see 😀 😀');
    const done = panel.fix({ start: 4, end: 7, replacement: '' }, { start: 6, end: 9, replacement: '' });
    await settle(1_000);
    expect(await done).toBe(true);
    expect(chat.area.value.trim()).toBe('see');
  });

  it('says so where the editor did not take it', async () => {
    const { chat, panel } = await judged('gr8');
    chat.area.addEventListener('input', () => (chat.area.value = 'gr8'));
    const done = panel.fix({ start: 0, end: 3, replacement: 'Great' });
    // Longer than the editor is waited for.
    await settle(2_000);
    expect(await done).toBe(false);
    expect(chat.area.value).toBe('gr8');
  });

  it('is not made in another text than the one that it was found in', async () => {
    const { chat, panel, worker } = await judged('gr8 work');
    chat.area.value = 'so gr8 work';
    const done = panel.fix({ start: 0, end: 3, replacement: 'Great' });
    await settle(400);
    await done;
    expect(chat.area.value).toBe('so gr8 work');
    expect(worker.texts.at(-1)).toBe('so gr8 work');
  });

  it('gives the better text to the clipboard, or says that it could not', async () => {
    const { chat, panel } = await judged('gr8 work');
    chat.area.addEventListener('input', () => (chat.area.value = 'gr8 work'));
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    vi.stubGlobal('navigator', { clipboard });
    const done = panel.fix({ start: 0, end: 3, replacement: 'Great' });
    await settle(2_000);
    await done;
    expect(await panel.actions.copyBetter()).toBe(true);
    expect(copied).toEqual(['Great work']);
    vi.stubGlobal('navigator', {});
    expect(await panel.actions.copyBetter()).toBe(false);
    vi.unstubAllGlobals();
  });
});

describe('where the extension went away', () => {
  it('says so to whoever listens', async () => {
    const { gone } = await judged('snap', { kind: 'gone' });
    expect(gone).toHaveBeenCalled();
  });

  it('says so under a draft that had nothing wrong: the next words are not checked', async () => {
    const { panel, life } = await judged('hello', clear);
    life.abort();
    expect(panel.kind).toBe('reload');
  });

  it('says nothing where nobody is writing', async () => {
    const { panel, life, type } = await judged('hello', clear);
    type('');
    life.abort();
    expect(panel.kind).toBe(null);
  });

  it('turns what was shown into a word about reloading', async () => {
    const { panel, life } = await judged('snap');
    life.abort();
    expect(panel.kind).toBe('reload');
    panel.edit();
    expect(panel.kind).toBe(null);
  });
});

describe('while the reader gets ready', () => {
  it('lets nothing go on the word of the patterns alone', async () => {
    const { chat, session, worker, type } = sessionOn();
    type('hello');
    await settle(PAUSE);
    worker.asked[0]!.answer(quick(clear));
    await settle();
    expect(session.holds(true)).toBe(true);
    expect(worker.asked.at(-1)!.reader).toBe('await');
    worker.asked.at(-1)!.answer(clear);
    await settle();
    expect(chat.sent).toEqual(['hello']);
  });

  it('shows what the patterns found where the reader takes more than a second', async () => {
    const { chat, panel, session, worker, type } = sessionOn();
    type('snap');
    await settle(PAUSE);
    worker.asked[0]!.answer(quick(stop));
    await settle();
    expect(session.holds(true)).toBe(true);
    await settle(1_100);
    expect(panel.kind).toBe('held');
    worker.asked.at(-1)!.answer(clear);
    await settle();
    expect(panel.kind).toBe('send-again');
    expect(chat.sent).toEqual([]);
  });
});

describe('the words that were found', () => {
  const found = said(findingOf(), findingOf({ rule: 'b', start: 8, end: 11, text: 'gr8' }));

  it('are selected one after the other, and their card is asked for', async () => {
    const { chat, panel, session } = await judged('snap is gr8', found);
    const selected = (): string => chat.area.value.slice(chat.area.selectionStart, chat.area.selectionEnd);
    expect(session.walk(1)).toBe(true);
    expect([selected(), panel.pointed?.text, panel.pointed?.by]).toEqual(['snap', 'snap', 'keys']);
    session.walk(1);
    expect([selected(), panel.pointed?.number, panel.pointed?.of]).toEqual(['gr8', 2, 2]);
  });

  it('bring the panel back where it was put away', async () => {
    const { panel, session } = await judged('snap is gr8', found);
    panel.edit();
    expect(panel.kind).toBe(null);
    session.walk(1);
    expect(panel.kind).toBe('findings');
  });

  it.each<[string, (all: Awaited<ReturnType<typeof judged>>) => void]>([
    ['in an empty box', ({ type }) => type('')],
    ['in a box that the site emptied without a word', ({ chat }) => (chat.area.value = '')],
    ['once the extension has gone', ({ life }) => life.abort()],
    ['in a box that is no longer in the page', ({ chat }) => chat.area.remove()],
  ])('are nowhere to go to %s', async (_, change) => {
    const all = await judged('snap is gr8', found);
    change(all);
    expect(all.session.walk(1)).toBe(false);
  });
});

describe('a box that serves one chat after another', () => {
  /** The draft is the same in both; only the conversation that the site shows differs. */
  async function inTwoChats() {
    const chat = new Chat();
    let conversation = 'Ayesha';
    chat.composer.site = { ...chat.composer.site, conversation: () => conversation };
    const all = sessionOn(chat);
    all.worker.always = stop;
    all.type('snap');
    await settle(PAUSE);
    return { ...all, change: () => (conversation = 'Ben') };
  }

  it('forgets what was held in the other one', async () => {
    const { session, change } = await inTwoChats();
    expect(session.holds(true)).toBe(true);
    expect(session.holds(false), 'a script’s press, while it is held').toBe(true);
    change();
    expect(session.holds(false)).toBe(false);
    expect(session.holds(true)).toBe(true);
  });

  it('shows anew what was put away in the other one', async () => {
    const { panel, session, change } = await inTwoChats();
    panel.edit();
    session.changed();
    expect(panel.kind).toBe(null);
    change();
    session.changed();
    // The same words are read anew: other people may read them there.
    await settle(PAUSE);
    expect(panel.kind).toBe('findings');
  });
});

describe('a menu that sends later', () => {
  it('is never pressed by us: "Send anyway" leaves the press to the writer', async () => {
    const { chat, panel, session } = await judged('snap');
    expect(session.holds(true, 'later')).toBe(true);
    panel.sendAnyway();
    await settle(1_000);
    expect(chat.sent).toEqual([]);
    expect(panel.kind).toBe('send-again');
    expect(session.holds(true, 'later'), 'the writer’s own press of the menu').toBe(false);
  });

  it('waits for the verdict like a send, and is then the writer’s to press', async () => {
    const { chat, panel, worker, session, type } = sessionOn();
    type('hello');
    expect(session.holds(true, 'later')).toBe(true);
    worker.asked[0]!.answer(clear);
    await settle(1_000);
    expect([chat.sent, panel.kind]).toEqual([[], 'send-again']);
  });
});

describe('the event of a form that a press sets off', () => {
  it('is the same send: what may go is not held on its way', async () => {
    const { chat, panel, session } = await judged('snap');
    const submitted: boolean[] = [];
    // The browser counts it as a person's, although a script, here ours, pressed the button.
    chat.button.addEventListener('click', () => submitted.push(session.holds(true, 'form')), {
      capture: true,
    });
    session.holds(true);
    panel.sendAnyway();
    expect(submitted).toEqual([false]);
    chat.area.value = 'snap';
    chat.takes = false;
    session.holds(true);
    panel.sendAnyway();
    await settle(1_000);
    expect(panel.kind).toBe('send-again');
    expect([session.holds(true), session.holds(true, 'form')]).toEqual([false, false]);
  });

  it('is held where nothing was let go', async () => {
    const { session } = await judged('snap');
    expect(session.holds(true, 'form')).toBe(true);
  });
});

describe('a key that may break the line after all', () => {
  /** What the box got to hear, and a session that Enter was pressed in before there was a verdict. */
  function pressed(spec: Partial<Chat['composer']['spec']>, by: SendKey = 'Enter') {
    const chat = new Chat();
    chat.composer.spec = { ...chat.composer.spec, ...spec };
    const keys: string[] = [];
    chat.area.addEventListener('keydown', (event) => keys.push(sendKeyOf(event)));
    const all = sessionOn(chat);
    all.type('hello');
    expect(all.session.holds(true, by)).toBe(true);
    return { ...all, keys };
  }

  it('is pressed again once the verdict is there; the send control is not', async () => {
    const { chat, worker, keys } = pressed({ enterMayBreak: true });
    worker.asked[0]!.answer(clear);
    await settle();
    expect([keys, chat.sent]).toEqual([['Enter'], []]);
  });

  it.each(['Ctrl+Enter', 'Meta+Enter'] as const)('is pressed again as it was: %s', async (by) => {
    const { worker, keys } = pressed({ enterMayBreak: true }, by);
    worker.asked[0]!.answer(clear);
    await settle();
    expect(keys).toEqual([by]);
  });

  it('leaves "Send anyway" to the control', async () => {
    const { chat, panel, worker, keys } = pressed({ enterMayBreak: true });
    worker.asked[0]!.answer(stop);
    await settle();
    panel.sendAnyway();
    expect([keys, chat.sent]).toEqual([[], ['hello']]);
  });

  it('is never pressed where it always would: the writer is asked for one more press', async () => {
    const { chat, panel, keys } = pressed({ sendKey: 'none', send: '#no-such-control' });
    await settle(1_001);
    panel.sendAnyway();
    await settle(1_000);
    expect([keys, chat.sent, panel.kind]).toEqual([[], [], 'send-again']);
  });
});

describe('a draft that has gone', () => {
  it('leaves no findings behind, and no badge, where a script emptied the box without a word', async () => {
    const { chat, session } = await judged('u ok', said(findingOf({ severity: 'advise' })));
    const told = vi.spyOn(browser.runtime, 'sendMessage');
    expect(session.holds(true)).toBe(false);
    chat.area.value = '';
    await settle(1_000);
    expect(told).toHaveBeenCalledExactlyOnceWith({ kind: 'rest', body: {} });
    told.mockRestore();
  });
});
