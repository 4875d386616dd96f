import { screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { PresentPage } from '../../src/pages/present/present-page.tsx';
import type { Told } from '../../src/pages/present/channel.ts';
import { FakeWorker } from './fake-worker.ts';
import { explainedOf, findingAt, lessonOf, ruleOf } from './lesson-of.ts';
import { settle, showPage, text, waitFor } from './show-page.ts';

let worker: FakeWorker;
beforeEach(() => {
  worker = new FakeWorker();
  worker.library = [ruleOf()];
  worker.lessons = { examples: [], lessons: [lessonOf()] };
  worker.explained = explainedOf([findingAt('Well done :-)', ':-)')]);
  location.hash = '';
});

/** The other window: what it hears, and a way to speak. */
function otherWindow() {
  const channel = new BroadcastChannel('second-look-present');
  const heard: Told[] = [];
  channel.addEventListener('message', (event) => heard.push((event as MessageEvent<Told>).data));
  return {
    heard,
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window
    tell: (told: Told) => channel.postMessage(told),
    close: () => channel.close(),
  };
}

async function present() {
  location.hash = '#lesson=first';
  const user = await showPage(<PresentPage />);
  await user.click(screen.getByRole('button', { name: 'Start in this window' }));
  await settle();
  return user;
}

describe('presenting', () => {
  it('chooses from the lessons and the rules, and says how much there is', async () => {
    const user = await showPage(<PresentPage />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lesson or rule' }), 'First evening');
    expect(screen.getByRole('status').textContent).toBe('2 examples. 45 minutes.');
    expect(location.hash).toBe('#lesson=first');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lesson or rule' }), 'Emoji or emoticon');
    expect(screen.getByRole('status').textContent).toBe('2 examples.');
  });

  it('says so where an address names a lesson that is no longer there', async () => {
    location.hash = '#lesson=gone';
    await showPage(<PresentPage />);
    expect(screen.getByRole('alert').textContent).toMatch(/no such lesson/);
  });

  it('shows the message, asks, marks, tells the clause, and ends with the better message', async () => {
    const user = await present();
    expect(text()).toContain('Example 1 of 2');
    expect(text()).not.toContain('What do you notice?');
    expect(document.querySelector('mark')).toBeNull();
    await user.keyboard('{ArrowRight}');
    expect(text()).toContain('What do you notice?');
    expect(document.querySelector('mark')).toBeNull();
    await user.keyboard(' ');
    expect(document.querySelector('mark.warn')?.firstChild?.textContent).toBe(':-)');
    expect(screen.getByRole('listitem').textContent).toMatch(/Check.*Title of emoticon/);
    expect(text()).not.toContain('Clause 9.4 asks');
    await user.keyboard('{PageDown}');
    expect(text()).toMatch(/Not as it is\..*Clause 9\.4 asks for words.*9\.4 No emoticons/);
    await user.keyboard('{PageDown}');
    expect(text()).toContain('Well done, all of you.');
    await user.keyboard('{PageUp}');
    expect(text()).not.toContain('Well done, all of you.');
  });

  it('hears a press in the very moment in which the first example is there', async () => {
    location.hash = '#lesson=first';
    await showPage(<PresentPage />);
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.slide')) return;
      seen.disconnect();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
    });
    seen.observe(document.body, { childList: true, subtree: true });
    screen.getByRole('button', { name: 'Start in this window' }).click();
    await waitFor(() => expect(text()).toContain('What do you notice?'));
  });

  it('asks the check in the context of the example', async () => {
    await present();
    expect(worker.asked.find(({ kind }) => kind === 'explain')?.body).toEqual({
      draft: 'Well done :-)',
      context: { surface: 'group-message', role: 'volunteer', account: 'official' },
    });
  });

  it('goes on without marks where the check gives no answer, and says so', async () => {
    worker.dead.add('explain');
    const user = await present();
    await user.keyboard('  ');
    expect(screen.getByRole('alert').textContent).toMatch(/gave no answer/);
    await user.keyboard(' ');
    expect(text()).toContain('Clause 9.4 asks for words');
  });

  it('comes to its end, and Esc leaves it', async () => {
    const user = await present();
    await user.keyboard('{End}'.concat('{ArrowRight}'.repeat(4)));
    expect(text()).toContain('That was “First evening”');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Start in this window' })).toBeTruthy();
  });

  it('makes letters larger and lists its keys, and Esc closes the list first', async () => {
    const user = await present();
    await user.keyboard('+++++');
    expect(document.querySelector('[data-size="4"]')).not.toBeNull();
    await user.keyboard('?');
    const list = screen.getByRole('complementary', { name: 'Keys' });
    expect(within(list).getByText('Blank the screen, and bring it back')).toBeTruthy();
    await user.click(within(list).getByRole('checkbox', { name: /Letters and signs/ }));
    await user.keyboard('b');
    expect(text()).not.toContain('The screen is blank');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(text()).toContain('Example 1 of 2');
  });
});

describe("the trainer's own window", () => {
  it('hears where the show is, without a word of the example, and that it was left', async () => {
    const other = otherWindow();
    const user = await present();
    await user.keyboard(' b');
    await waitFor(() =>
      expect(other.heard.at(-1)).toMatchObject({ kind: 'show', show: { step: 1, blank: true } }),
    );
    expect(JSON.stringify(other.heard)).not.toContain('Well done');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(other.heard.at(-1)).toEqual({ kind: 'over' }));
    other.close();
  });

  it('leads the show by its own keys', async () => {
    await present();
    const other = otherWindow();
    other.tell({ kind: 'do', action: 'next' });
    await waitFor(() => expect(text()).toContain('What do you notice?'));
    other.tell({ kind: 'hello' });
    await waitFor(() =>
      expect(other.heard.at(-1)).toMatchObject({ kind: 'show', show: { slide: 0, step: 1 } }),
    );
    other.close();
  });

  it('shows notes, step, what comes next and the time, and sends its keys', async () => {
    location.hash = '#notes';
    const other = otherWindow();
    const user = await showPage(<PresentPage />);
    expect(text()).toContain('No lesson is being shown');
    await waitFor(() => expect(other.heard).toContainEqual({ kind: 'hello' }));
    const show = { slide: 0, step: 1, blank: true, since: null, passed: 125_000 };
    other.tell({ kind: 'show', source: { kind: 'lesson', id: 'first' }, show });
    await waitFor(() => expect(text()).not.toContain('No lesson'));
    expect(text()).toMatch(/02:05 43 minutes left.*Example 1 of 2.*The question.*The screen is blank/);
    expect(text()).toMatch(/Begin with names\..*Ask who uses these\..*Well done :-\).*Next ?Well done\./);
    await user.keyboard('{PageDown}t');
    await waitFor(() =>
      expect(other.heard.slice(-2)).toEqual([
        { kind: 'do', action: 'next' },
        { kind: 'do', action: 'clock' },
      ]),
    );
    other.close();
  });
});
