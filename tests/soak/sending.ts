import { setTimeout as pause } from 'node:timers/promises';
import { confirmWindow } from '../browser/confirm-window.ts';
import type { EditorPage } from '../browser/editor-page.ts';
import type { Launched } from '../browser/launch.ts';
import type { Chance } from './random.ts';
import { missed, watchLanding } from './landing.ts';
import type { Tally } from './tally.ts';
import type { Fate } from './oracle.ts';

/** Longest that a message may take to leave or to be held, a new worker and a reader that gets ready included. */
const PATIENCE = 12_000;

/** Time in which at least something comes of a press, in milliseconds. */
const SOON = 4_000;

/** Presses send in one of the ways there are, answers what is held, and looks at what the site has received. */
export async function sendDraft(
  launched: Launched,
  chat: EditorPage,
  chance: Chance,
  tally: Tally,
  fateOf: (draft: string) => Promise<Fate>,
  fault: (kind: keyof Tally, what: string) => void,
): Promise<void> {
  const draft = await chat.draft();
  if (draft.trim() === '') return;
  const before = await chat.sent();
  let way = '';
  const press = async (): Promise<unknown> => {
    await watchLanding(chat.page);
    way = chance.next() < 0.5 ? 'key' : 'button';
    return way === 'key' ? chat.keys('Control', 'Enter') : chat.press('Send');
  };
  await press();
  const soon = Date.now() + SOON;
  const end = Date.now() + PATIENCE;
  let again = false;
  let answered = false;
  /** What came of the last press on the panel. */
  let trouble = '';
  for (;;) {
    const sent = await chat.sent();
    if (sent.length > before.length) {
      tally.sends += 1;
      if (sent.length > before.length + 1) fault('doubled', `sent twice: ${JSON.stringify(sent.slice(-2))}`);
      const left = sent[before.length]!;
      if (left !== draft)
        fault(
          left.length < draft.length ? 'lost' : 'doubled',
          `sent ${JSON.stringify(left)} for ${JSON.stringify(draft)}`,
        );
      if (!answered && (await fateOf(draft)) === 'held') fault('uncheckedSends', JSON.stringify(draft));
      return;
    }
    const panel = await chat.panel.read();
    if (panel?.held) {
      if (!answered) tally.held += 1;
      if (panel.cards.length > 0 && (await fateOf(draft)) === 'sent')
        fault(
          'falseHolds',
          `${JSON.stringify(draft)}: ${panel.cards.map(({ text }) => text.slice(0, 60)).join()}`,
        );
      if (!panel.buttons.includes('Send anyway')) {
        // Nothing speaks against it any more: the writer is asked to press once more.
        await chat.page.keyboard.press('Escape');
        await press();
      } else if (panel.cards.length > 0 && chance.next() < 0.5) {
        return goBack(chat, draft, before.length, chance, fault);
      } else {
        // A worker that wakes late may have changed what is asked meanwhile.
        trouble = await sendAnyway(launched, chat).then(
          () => '',
          (error: unknown) => String(error),
        );
      }
      answered = true;
    }
    if (Date.now() > soon && !again && !panel?.held && way === 'button') {
      again = true;
      const landed = await missed(chat.page);
      if (landed) {
        console.error(`pressed once more, since the first press came down on ${landed}`);
        // Not by the key: a press beside the button takes the focus with it.
        await chat.press('Send');
      }
    }
    if (Date.now() > end) {
      const focus = await chat.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
      return fault(
        'falseHolds',
        `nothing came of ${JSON.stringify(draft)} by ${way}; the panel says "${panel?.status}", the focus is in ${focus}; ${trouble}`,
      );
    }
    await pause(30);
  }
}

/** Firefox can't know what covers the panel, so that the choice is made in a window of its own. */
async function sendAnyway(launched: Launched, chat: EditorPage): Promise<void> {
  await chat.panel.press('Send anyway');
  if (launched.kind === 'firefox') await (await confirmWindow(launched)).press('Send anyway');
}

/** Back to the words, a script of the page pressing send first: nothing may leave, nor change. */
async function goBack(
  chat: EditorPage,
  draft: string,
  before: number,
  chance: Chance,
  fault: (kind: keyof Tally, what: string) => void,
): Promise<void> {
  if (chance.next() < 0.5)
    await chat.page.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Send"]')!.click());
  const way = chance.next() < 0.5 ? 'Escape' : 'the button';
  const focus = await chat.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
  if (way === 'Escape') await chat.page.keyboard.press('Escape');
  else await chat.panel.press('Go back and edit');
  // The panel may move under the hand, as when the reader adds to what was found: a person presses once more.
  const isHeld = async (): Promise<boolean> => (await chat.panel.read())?.held === true;
  for (const end = Date.now() + SOON / 4; Date.now() < end && (await isHeld());) await pause(60);
  if (way === 'the button' && (await isHeld()))
    await chat.panel.press('Go back and edit').catch(() => undefined);
  const stuck = await chat.panel
    .until('the words, to be edited', (one) => one?.held !== true)
    .then(
      () => '',
      (error: unknown) => String(error),
    );
  if (stuck) {
    fault('falseHolds', `no way back by ${way}, the focus was in ${focus}: ${stuck}`);
    // From here on every step would say so again.
    return chat.openChat();
  }
  if ((await chat.sent()).length > before) fault('uncheckedSends', `a script sent ${JSON.stringify(draft)}`);
  else if ((await chat.draft()) !== draft)
    fault('lost', `after going back: ${JSON.stringify(await chat.draft())} was ${JSON.stringify(draft)}`);
}
