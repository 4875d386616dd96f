import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { FixtureComposer } from '../sites/fixture.ts';
import { closedRoot } from './closed-root.ts';
import { serveFixtures } from './fixtures.ts';
import type { Launched } from './launch.ts';
import { PanelProbe } from './panel-probe.ts';

/** Milliseconds between one thing that a quick hand does and the next. */
export const HAND = 120;

/** What a described page keeps for its tests. */
interface StageWindow {
  stage?: { editable: HTMLElement; control: HTMLElement | null };
  sent: string[];
}

/** One tab in which the composers of fixture sites are opened in turn, with what a person can do there. */
export class Stage {
  readonly page: Page;
  /** Addresses that were asked for and belong to no fixture. */
  readonly strangers: string[];
  panel: PanelProbe;
  readonly #kind: Launched['kind'];
  readonly #whole: PanelProbe;
  #composer!: FixtureComposer;
  #frame!: Frame;

  private constructor(page: Page, kind: Launched['kind'], strangers: string[], whole: PanelProbe) {
    this.page = page;
    this.strangers = strangers;
    this.#kind = kind;
    this.panel = this.#whole = whole;
  }

  static async open({ browser, kind }: Launched): Promise<Stage> {
    const page = await browser.newPage();
    const strangers = await serveFixtures(page);
    return new Stage(page, kind, strangers, new PanelProbe(page, await closedRoot(page, kind)));
  }

  async show(composer: FixtureComposer): Promise<void> {
    this.#composer = composer;
    await this.page.goto(composer.frameIn?.at ?? composer.at, { waitUntil: 'load' });
    this.#frame = composer.frameIn
      ? await this.page.waitForFrame((frame) => frame.url() === composer.at)
      : this.page.mainFrame();
    this.panel = composer.frameIn
      ? new PanelProbe(this.page, await closedRoot(this.page, this.#kind, this.#frame))
      : this.#whole;
    await this.#frame.waitForFunction(() => 'stage' in globalThis);
  }

  /** What stands in the page beside the page itself. */
  added(): Promise<string[]> {
    return this.#frame.evaluate(() =>
      [...document.documentElement.children]
        .map((one) => one.localName)
        .filter((name) => !/^(?:head|body)$/.test(name)),
    );
  }

  async focus(): Promise<void> {
    const editable = await this.#frame.evaluateHandle(
      () => (globalThis as unknown as StageWindow).stage!.editable,
    );
    await editable.click();
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Select all and delete, then write again, with the keyboard. */
  async rewrite(text: string): Promise<void> {
    // Editors hear of a fresh focus and of what is selected a little later, CKEditor after 50 ms.
    await pause(HAND);
    await this.#withControl('KeyA');
    await pause(HAND);
    await this.page.keyboard.press('Backspace');
    await this.type(text);
  }

  /** The key that sends here; where there is none, the site's send control. */
  async send(): Promise<void> {
    if (this.#composer.sendKey === 'enter') await this.page.keyboard.press('Enter');
    else if (this.#composer.sendKey === 'ctrl-enter') await this.#withControl('Enter');
    else await this.pressControl();
  }

  async pressControl(): Promise<void> {
    const control = await this.#frame.evaluateHandle(
      () => (globalThis as unknown as StageWindow).stage!.control,
    );
    const element = control.asElement() as ElementHandle | null;
    if (!element)
      throw new Error(`stage: ${this.#composer.at} has no ${this.#composer.send}; see to its site.ts`);
    await element.click();
  }

  pressLater(selector: string): Promise<void> {
    return this.#frame.click(selector);
  }

  sent(): Promise<string[]> {
    return this.#frame.evaluate(() => (globalThis as unknown as StageWindow).sent);
  }

  async #withControl(key: 'KeyA' | 'Enter'): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press(key);
    await this.page.keyboard.up('Control');
  }
}
