import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Outcome } from '../../src/composers/outcome.ts';
import type { Audience } from '../../src/policy/audience.ts';
import { jpeg, tiff } from './attachments/photos.ts';
import { Chat, clear, findingOf, said, sessionOn, stop } from './fakes.ts';

/** Longer than the pause after which a draft is checked. */
const PAUSE = 400;
const settle = (time = PAUSE): Promise<unknown> => vi.advanceTimersByTimeAsync(time);

const nobody: Audience = { readers: 'young-people', from: 'nobody' };
const adults: Audience = { readers: 'adults', from: 'answer' };
const to = (audience: Audience, outcome: Outcome = clear): Outcome => ({ ...outcome, audience }) as Outcome;
const picture = (): File => new File(['x'], 'a.png', { type: 'image/png' });
const asked = said(
  findingOf({
    rule: 'images',
    severity: 'warn',
    text: '',
    attached: { questions: [{ clause: '7.14', text: 'Consent was given.' }] },
  }),
);

/** What the worker was told to keep. */
const kept = vi.fn<(message: unknown) => Promise<unknown>>();
beforeEach(() => {
  vi.useFakeTimers();
  kept.mockReset();
  kept.mockResolvedValue({ ok: true, value: null });
  Object.assign(fakeBrowser.runtime, { sendMessage: kept });
});
afterEach(() => vi.useRealTimers());

/** A chat app that shows another conversation under the same box. */
function chatWith(name: string | null) {
  const chat = new Chat();
  let now = name;
  chat.composer.site = { ...chat.composer.site, conversation: () => now };
  const all = sessionOn(chat);
  return { ...all, turnTo: (other: string | null) => (now = other) };
}

describe('"Who reads this?"', () => {
  it('is asked beside a draft in which nothing was found, and holds nothing', async () => {
    const { panel, worker, session, type } = chatWith('Ayesha');
    worker.always = to(nobody);
    type('hello');
    await settle();
    expect(panel.view).toMatchObject({ kind: 'readers', readers: { asks: true } });
    expect(session.holds(true)).toBe(false);
  });

  it('is asked once: not again after it was put away or the message has gone', async () => {
    for (const end of ['put away', 'sent']) {
      const { panel, worker, session, type } = chatWith('Ayesha');
      worker.always = to(nobody);
      type('hello');
      await settle();
      if (end === 'sent') session.holds(true);
      else panel.edit();
      type('hello again');
      await settle();
      expect([end, panel.kind]).toEqual([end, null]);
      worker.always = to(nobody, stop);
      type('snap');
      await settle();
      expect(panel.view).toMatchObject({ kind: 'findings', readers: { asks: false } });
    }
  });

  it('is kept by the worker under the name of the conversation, and asked anew of it', async () => {
    const { panel, worker, type } = chatWith('Ayesha');
    worker.always = to(nobody, stop);
    type('snap');
    await settle();
    worker.always = to(adults);
    void panel.actions.answerReaders('adults');
    await settle();
    expect(kept).toHaveBeenCalledExactlyOnceWith({
      kind: 'audience',
      body: { conversation: 'Ayesha', readers: 'adults' },
    });
    expect(panel.view).toMatchObject({ kind: 'readers', readers: { audience: adults, asks: false } });
  });

  it('is told to the worker once more where it died on the way', async () => {
    const { panel, worker } = chatWith('Ayesha');
    worker.always = to(adults);
    kept.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    void panel.actions.answerReaders('adults');
    await settle();
    expect(kept).toHaveBeenCalledTimes(2);
  });

  it('answered while a send is held lets nothing go by itself, but offers it', async () => {
    const { chat, panel, worker, session, type } = chatWith('Ayesha');
    worker.always = to(nobody, stop);
    type('snap');
    await settle();
    session.holds(true);
    worker.always = to(adults);
    void panel.actions.answerReaders('adults');
    await settle();
    expect([panel.kind, chat.sent]).toEqual(['send-again', []]);
    expect(session.holds(true)).toBe(false);
  });

  it('comes up again where the answer was forgotten meanwhile', async () => {
    const { panel, worker, type } = chatWith('Ayesha');
    worker.always = to(adults);
    type('hello');
    await settle();
    panel.edit();
    worker.always = to(nobody);
    type('hello there');
    await settle();
    expect(panel.view).toMatchObject({ kind: 'readers', readers: { asks: true } });
  });

  it('comes up again where the popup asks for it, and stays while the page gets the focus back', async () => {
    const { panel, worker, session, type } = chatWith('Ayesha');
    worker.always = to(adults);
    type('hello');
    await settle();
    expect(session.audience).toEqual(adults);
    panel.edit();
    expect(panel.kind).toBe(null);
    session.askReaders();
    type('hello');
    expect(panel.view).toMatchObject({ kind: 'readers', readers: { asks: true } });
    panel.edit();
    type('hello there');
    await settle();
    expect(panel.kind).toBe(null);
  });

  it('holds for one message at one address where no conversation can be told from another', async () => {
    const { chat, panel, worker, session, type } = chatWith(null);
    worker.always = to(nobody);
    type('hello');
    await settle();
    void panel.actions.answerReaders('adults');
    await settle();
    expect(kept).not.toHaveBeenCalled();
    expect(chat.composer).toMatchObject({ conversation: null, answered: 'adults' });
    history.replaceState(null, '', '#other');
    type('hello there');
    expect(chat.composer.answered).toBe(null);

    history.replaceState(null, '', '#');
    for (const end of ['sent', 'emptied']) {
      void panel.actions.answerReaders('adults');
      await settle();
      type('hello you');
      await settle();
      expect(chat.composer.answered).toBe('adults');
      if (end === 'sent') expect(session.holds(true)).toBe(false);
      chat.area.value = '';
      await (end === 'sent' ? settle(1_000) : type(''));
      type('and to somebody else');
      expect(chat.composer.answered, end).toBe(null);
    }
  });

  it('is kept for no other conversation than the one that it was asked of', async () => {
    const { panel, worker, type, turnTo } = chatWith('Ayesha');
    worker.always = to(nobody);
    type('hello');
    await settle();
    turnTo('Ben');
    void panel.actions.answerReaders('adults');
    await settle();
    expect(kept).not.toHaveBeenCalled();
    expect(panel.kind).toBe(null);
  });

  it('outlives a verdict that was asked for before it', async () => {
    const { panel, worker, session, type } = chatWith('Ayesha');
    type('snap');
    await settle();
    void panel.actions.answerReaders('young-people');
    await settle(0);
    worker.asked[0]!.answer(to({ readers: 'adults', from: 'settings' }));
    await settle(0);
    expect(session.holds(true)).toBe(true);
  });

  it('is asked of a name that the site gives, as one line', () => {
    const { chat, type } = chatWith(`  Ayesha\n  and   Ben `);
    type('hello');
    expect(chat.composer.conversation).toBe('Ayesha and Ben');
  });

  it('is kept for no name that is too long: what is cut off could tell it from another', () => {
    const { chat, type } = chatWith(`Ayesha, Ben ${'x'.repeat(400)}`);
    type('hello');
    expect(chat.composer.conversation).toBe(null);
  });

  it('takes an adapter that fails for one that cannot tell', async () => {
    const chat = new Chat();
    chat.composer.site = {
      ...chat.composer.site,
      conversation: () => {
        throw new TypeError('the site has changed');
      },
    };
    const { worker, type } = sessionOn(chat);
    type('hello');
    await settle();
    expect(worker.texts).toEqual(['hello']);
    expect(chat.composer.conversation).toBe(null);
  });
});

describe('another conversation under the same box', () => {
  it('has verdicts of its own', async () => {
    const { worker, session, type, turnTo } = chatWith('Ayesha');
    worker.always = to(adults);
    type('snap');
    await settle();
    expect(session.holds(true)).toBe(false);
    turnTo('Ben');
    worker.always = to(nobody, stop);
    expect(session.holds(true)).toBe(true);
  });

  it('gets nothing that was held, or let go once, in the one before', async () => {
    const { chat, panel, worker, session, type, turnTo } = chatWith('Ayesha');
    worker.always = to(nobody, stop);
    type('snap');
    await settle();
    session.holds(true);
    turnTo('Ben');
    panel.sendAnyway();
    expect([chat.sent, panel.kind]).toEqual([[], null]);
    turnTo('Ayesha');
    chat.takes = false;
    session.holds(true);
    panel.sendAnyway();
    await settle(1_000);
    expect(panel.kind).toBe('send-again');
    turnTo('Ben');
    expect(session.holds(true)).toBe(true);
  });

  it('is not what a name that comes up late is: the send stays held', async () => {
    const { panel, worker, session, type, turnTo } = chatWith(null);
    worker.always = to(nobody, stop);
    session.attach([picture()]);
    type('snap');
    await settle();
    session.holds(true);
    turnTo('Ayesha');
    type('snap');
    expect(panel.kind).toBe('held');
    expect(session.composer.attachments).toHaveLength(1);
  });
});

describe('a picture', () => {
  it('is told to the worker, also without any words, and holds the send', async () => {
    const { panel, worker, session } = chatWith('Ayesha');
    worker.always = asked;
    session.attach([picture()]);
    await settle();
    expect(worker.texts).toEqual(['']);
    expect(session.composer.attachments).toEqual([{ kind: 'image', place: false, answered: false }]);
    expect(panel.kind).toBe('findings');
    expect(session.holds(true)).toBe(true);
  });

  it('is looked at before the worker is asked', async () => {
    const { worker, session } = chatWith('Ayesha');
    worker.always = stop;
    const photo = new File([], 'a.jpg', { type: 'image/jpeg' });
    const bytes = new Uint8Array(jpeg(tiff())).buffer;
    const slow = () => new Promise((resolve) => setTimeout(() => resolve(bytes), 2_000));
    Object.assign(photo, { slice: () => ({ arrayBuffer: slow }) });
    session.attach([photo]);
    await settle(1_500);
    expect(worker.asked).toEqual([]);
    await settle(1_000);
    expect(worker.asked).toHaveLength(1);
    expect(session.composer.attachments).toEqual([{ kind: 'image', place: true, answered: false }]);
  });

  it('goes once everything is confirmed, on the next press of the writer', async () => {
    const { chat, panel, worker, session, type } = chatWith('Ayesha');
    worker.always = asked;
    session.attach([picture()]);
    type('hello');
    await settle();
    session.holds(true);
    worker.always = clear;
    void panel.actions.settleAttached('answered');
    await settle();
    expect(session.composer.attachments).toMatchObject([{ answered: true }]);
    expect([panel.kind, chat.sent]).toEqual(['send-again', []]);
    expect(session.holds(true)).toBe(false);
    type('and another thing');
    expect(session.composer.attachments).toEqual([]);
  });

  it('that was taken out holds nothing any more', async () => {
    const { panel, worker, session } = chatWith('Ayesha');
    worker.always = asked;
    session.attach([picture()]);
    await settle();
    expect(session.holds(true)).toBe(true);
    void panel.actions.settleAttached('removed');
    await settle();
    expect(panel.kind).toBe(null);
    expect(session.holds(true)).toBe(false);
  });

  it('brings up again what the writer had put away, and takes back what could pass once', async () => {
    const { chat, panel, worker, session, type } = chatWith('Ayesha');
    worker.always = stop;
    type('snap');
    await settle();
    chat.takes = false;
    session.holds(true);
    panel.sendAnyway();
    await settle(1_000);
    expect(panel.kind).toBe('send-again');
    session.attach([picture()]);
    expect(session.holds(true)).toBe(true);
  });

  it('goes with its draft, and is not asked about for the next', async () => {
    const { chat, panel, worker, session, type } = chatWith('Ayesha');
    worker.always = asked;
    session.attach([picture()]);
    type('hello');
    await settle();
    session.holds(true);
    panel.sendAnyway();
    expect(chat.sent).toEqual(['hello']);
    worker.always = clear;
    type('thanks');
    await settle();
    expect(session.composer.attachments).toEqual([]);
  });

  it('is still there where the press did not send: the line was broken, or the site refused', async () => {
    for (const [wait, next] of [
      [0, 'hello\nand'],
      [1_000, 'hell'],
    ] as const) {
      const { worker, session, type } = chatWith('Ayesha');
      worker.always = clear;
      session.attach([picture()]);
      type('hello');
      await settle();
      expect(session.holds(true)).toBe(false);
      await settle(wait);
      type(next);
      expect(session.composer.attachments).toHaveLength(1);
    }
  });

  it('stays with its own conversation', async () => {
    const { worker, session, type, turnTo } = chatWith('Ayesha');
    worker.always = asked;
    session.attach([picture()]);
    turnTo('Ben');
    type('hello');
    expect(session.composer.attachments).toEqual([]);
    turnTo('Ayesha');
    type('hello');
    expect(session.composer.attachments).toHaveLength(1);
  });
});
