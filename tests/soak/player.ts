import { setTimeout as pause } from 'node:timers/promises';
import { killWorker } from '../browser/background.ts';
import type { EditorName, EditorPage } from '../browser/editor-page.ts';
import type { Launched } from '../browser/launch.ts';
import { HAND } from '../browser/stage.ts';
import type { Chance } from './random.ts';
import type { Fate } from './oracle.ts';
import { sendDraft } from './sending.ts';
import { emptyTally, type Tally } from './tally.ts';
import { someWords } from './words.ts';

/** Longest that an editor may take to show what was done, in milliseconds. */
const PATIENCE = 4_000;

/** Steps that a fault is told with. */
const LAST = 6;

/** A writer who does anything at all in one editor, and looks after each step whether every letter is where it belongs. */
export class Player {
  readonly tally = emptyTally();
  /** What went wrong, in words. */
  readonly faults: string[] = [];
  readonly #launched: Launched;
  readonly #editor: EditorName;
  readonly #chat: EditorPage;
  readonly #chance: Chance;
  readonly #fateOf: (draft: string) => Promise<Fate>;
  /** The last steps, the newest at the end. */
  readonly #did: string[] = [];

  constructor(
    launched: Launched,
    editor: EditorName,
    chat: EditorPage,
    chance: Chance,
    fateOf: (draft: string) => Promise<Fate>,
  ) {
    this.#launched = launched;
    this.#editor = editor;
    this.#chat = chat;
    this.#chance = chance;
    this.#fateOf = fateOf;
  }

  /** Each as often as its number says. */
  readonly #steps: [times: number, name: string, run: () => Promise<void>][] = [
    [8, 'type', () => this.#insert((words) => this.#chat.type(words))],
    [2, 'paste', () => this.#insert((words) => this.#paste(words))],
    [1, 'break', () => this.#break()],
    [2, 'delete', () => this.#press(this.#chance.upTo(5), 'Backspace')],
    [1, 'select', () => this.#press(this.#chance.upTo(9), 'Shift', 'ArrowLeft')],
    [1, 'move', () => this.#press(this.#chance.upTo(9), this.#chance.of(['ArrowLeft', 'ArrowRight']))],
    [1, 'end', () => this.#press(1, 'Control', 'End')],
    [1, 'undo', () => this.#press(1, 'Control', 'KeyZ')],
    [3, 'fix', () => this.#fix()],
    [
      3,
      'send',
      () =>
        sendDraft(this.#launched, this.#chat, this.#chance, this.tally, this.#fateOf, (kind, what) =>
          this.#fault(kind, what),
        ),
    ],
    [1, 'compose', () => this.#compose()],
    [0.3, 'switch', () => this.#chat.openChat()],
    [0.3, 'kill', () => killWorker(this.#launched).catch(() => undefined)],
  ];

  async play(): Promise<void> {
    const all = this.#steps.reduce((sum, [times]) => sum + times, 0);
    let at = this.#chance.next() * all;
    const [, name, run] = this.#steps.find(([times]) => (at -= times) < 0)!;
    this.#did.push(name);
    if (this.#did.length > LAST) this.#did.shift();
    // Whoever has pressed a button goes back to the composer before writing on.
    await this.#chat.composer.evaluate((element) => {
      if (!element.contains(document.activeElement)) element.focus();
    });
    await run();
    await this.#agree();
  }

  #fault(kind: keyof Tally, what: string): void {
    this.tally[kind] += 1;
    this.faults.push(`${this.#editor}, ${this.#did.join(' ')}: ${kind}: ${what}`);
  }

  /** What the editor's model would send is what stands in the composer. */
  async #agree(): Promise<void> {
    const { draft, model } = this.#chat;
    let shown = await draft();
    for (const end = Date.now() + PATIENCE; !this.#same(shown, await model()); shown = await draft()) {
      if (Date.now() > end) {
        const own = await model();
        this.#fault(
          own.length < shown.length ? 'lost' : 'doubled',
          `the model has ${JSON.stringify(own)}, the composer ${JSON.stringify(shown)}`,
        );
        // From here on every step would say so again.
        return this.#chat.openChat();
      }
      await pause(20);
    }
  }

  /**
   * RoosterJS itself drops and merges blanks that come to stand at the edge of what is written next; so it does without us
   * (`--control`). There the letters alone are compared.
   */
  #same(one: string, other: string): boolean {
    if (this.#editor !== 'roosterjs') return one === other;
    return one.replace(/\s/g, '') === other.replace(/\s/g, '');
  }

  /** Put words in place of what is selected, and see them there and nothing else changed. */
  async #insert(put: (words: string) => Promise<unknown>): Promise<void> {
    const words = `${someWords(this.#chance)} `;
    const [before, caret] = [await this.#chat.draft(), await this.#chat.caret()];
    await put(words);
    if (!caret) return;
    const [from, to] = [Math.min(caret.anchor, caret.focus), Math.max(caret.anchor, caret.focus)];
    const expected = before.slice(0, from) + words + before.slice(to);
    let after = await this.#chat.draft();
    for (const end = Date.now() + PATIENCE; !this.#same(after, expected) && Date.now() < end;) {
      await pause(20);
      after = await this.#chat.draft();
    }
    if (!this.#same(after, expected))
      this.#fault(
        after.length < expected.length ? 'lost' : 'doubled',
        `${JSON.stringify(words)} at ${from} to ${to} of ${JSON.stringify(before)} made ${JSON.stringify(after)}`,
      );
  }

  /** As a page hears of a paste; where it leaves that to the browser, the words are typed. */
  async #paste(words: string): Promise<void> {
    // Version 1 of Quill reads what the browser itself has pasted, which a script cannot.
    if (this.#editor === 'quill1') return this.#chat.type(words);
    const left = await this.#chat.composer.evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      // Firefox knows only the older of the two forms.
      const init = { clipboardData, dataType: 'text/plain', data: text, bubbles: true, cancelable: true };
      return element.dispatchEvent(new ClipboardEvent('paste', init));
    }, words);
    if (left) await this.#chat.type(words);
  }

  async #break(): Promise<void> {
    if (this.#editor !== 'input') await this.#press(1, 'Shift', 'Enter');
  }

  async #press(times: number, ...keys: string[]): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.#chat.keys(...keys);
    // No hand is faster than a frame, and some editors hear of a selection only then; Slate after 100 ms.
    if (this.#editor === 'slate') await pause(HAND);
    else await this.#chat.page.evaluate(() => new Promise(requestAnimationFrame));
  }

  /** Make a change that the panel offers, then all is as the button said or the panel says that it is not. */
  async #fix(): Promise<void> {
    // A person reads what is offered first; what is shown may still be of the words before.
    await pause(400);
    const before = await this.#chat.draft();
    const buttons = (await this.#chat.panel.read())?.buttons ?? [];
    const offers = buttons.flatMap((name) => /^Replace “(.+)” with “(.+)”$/.exec(name) ?? []);
    const [name, old, better] = offers;
    if (!name || !old || !better) return;
    const outcomes = before
      .split(old)
      .slice(1)
      .map(
        (_, at) =>
          before
            .split(old)
            .slice(0, at + 1)
            .join(old) +
          better +
          before
            .split(old)
            .slice(at + 1)
            .join(old),
      );
    // What was offered for words that are no longer there goes while the hand is on its way.
    await this.#chat.panel.press(name).catch(() => undefined);
    const again = Date.now() + PATIENCE * 1.5;
    let pressed = 1;
    for (const end = Date.now() + PATIENCE * 3; ; await pause(20)) {
      const after = await this.#chat.draft();
      if (outcomes.includes(after)) break;
      // What was offered for words that have changed since is taken back.
      const panel = await this.#chat.panel.read();
      if (after === before && (panel?.alert || !panel?.buttons.includes(name))) break;
      // A press on what was offered for other words does nothing; a person presses once more.
      if (after === before && pressed === 1 && Date.now() > again) {
        pressed = 2;
        await this.#chat.panel.press(name).catch(() => undefined);
      }
      if (Date.now() > end)
        return this.#fault('lost', `${name} of ${JSON.stringify(before)} made ${JSON.stringify(after)}`);
    }
    // Its caret is put back within two frames.
    await pause(60);
  }

  /** These leave the break in its place where words are composed over one; so they do without us (`--control`). */
  async #composesAcross(): Promise<boolean> {
    const [draft, caret] = [await this.#chat.draft(), await this.#chat.caret()];
    if (!['draft-js', 'roosterjs'].includes(this.#editor) || !caret) return false;
    return draft
      .slice(Math.min(caret.anchor, caret.focus), Math.max(caret.anchor, caret.focus))
      .includes('\n');
  }

  /** An input method: a word is composed and picked with Enter, which is no send. */
  async #compose(): Promise<void> {
    const { page, composer } = this.#chat;
    const before = (await this.#chat.sent()).length;
    if (this.#launched.kind === 'chromium' && !(await this.#composesAcross())) {
      const session = await page.createCDPSession();
      await this.#insert(async (words) => {
        await session.send('Input.imeSetComposition', { text: 'fo', selectionStart: 2, selectionEnd: 2 });
        await session.send('Input.insertText', { text: words });
      });
      await session.detach();
    }
    await composer.evaluate((element) =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          keyCode: 229,
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        }),
      ),
    );
    if ((await this.#chat.sent()).length > before) this.#fault('uncheckedSends', 'sent while composing');
  }
}
