import { findByRole, getAllByRole, getByRole, queryByRole } from '@testing-library/dom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { Confirm } from '../../src/pages/confirm/confirm.tsx';
import { byHand } from '../composers/fakes.ts';
import { FakeWorker } from './fake-worker.ts';

const token = '3f1c2f0e-6a53-4c86-9a0a-3a54a7a3c0de';
const to = { tab: 7, frame: 0 };
const draft = 'Add me on <b>snap</b>';
const close = vi.fn<(id: number) => Promise<void>>(() => Promise.resolve());
let worker: FakeWorker;

beforeEach(() => {
  worker = new FakeWorker();
  worker.question = { held: { draft, concerns: ['Adding each other (13.2)'], needsReason: false }, to };
  close.mockClear();
  Object.assign(browser.windows, { getCurrent: () => Promise.resolve({ id: 5 }), remove: close });
});

async function show(): Promise<void> {
  await act(() => render(null, document.body));
  await act(() => render(<Confirm token={token} />, document.body));
  await vi.waitFor(() => expect(document.body.textContent).not.toContain('Loading'));
}
const press = (name: string): Promise<void> =>
  act(() => {
    const click = byHand(new MouseEvent('click', { bubbles: true, cancelable: true }));
    getByRole(document.body, 'button', { name }).dispatchEvent(click);
  });
/** Longer than a press is taken for one that was meant for the page. */
const look = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 550));
const answered = () => worker.asked.filter(({ kind }) => kind === 'answerConfirm').map(({ body }) => body);

describe('the window about a held message', () => {
  it('shows the words as text, what was found, and begins at "Go back"', async () => {
    await show();
    expect((await findByRole(document.body, 'region')).textContent).toBe(draft);
    expect(getAllByRole(document.body, 'listitem').map((one) => one.textContent)).toEqual([
      'Adding each other (13.2)',
    ]);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Go back and edit'));
  });

  it('counts no press right after it came up, and says so', async () => {
    await show();
    await press('Send anyway');
    expect(answered()).toEqual([]);
    expect(getByRole(document.body, 'alert').textContent).toContain('only just come up');
  });

  it('closes where its frame asks anew in another window, and for no other frame or sender', async () => {
    const heard = vi.spyOn(browser.runtime.onMessage, 'addListener');
    await show();
    const say = (message: object, from: object = { id: browser.runtime.id }): void => {
      for (const [listener] of heard.mock.calls)
        (listener as (...all: unknown[]) => void)(message, from, () => {});
    };
    const anew = { kind: 'asked-anew', token: 'another', by: to };
    say({ ...anew, by: { tab: 7, frame: 1 } });
    say({ ...anew, token });
    say(anew, { tab: { id: 7 } });
    expect(close).not.toHaveBeenCalled();
    say(anew);
    await vi.waitFor(() => expect(close).toHaveBeenCalledWith(5));
    heard.mockRestore();
  });

  it('answers once somebody has looked, to the frame that asked, and closes', async () => {
    await show();
    await look();
    await press('Send anyway');
    expect(answered()).toEqual([{ token, to, reason: null }]);
    await vi.waitFor(() => expect(close).toHaveBeenCalledExactlyOnceWith(5));
  });

  it('takes nothing from a script', async () => {
    await show();
    await look();
    for (const one of getAllByRole(document.body, 'button')) await act(() => one.click());
    expect(answered()).toEqual([]);
    expect(close).not.toHaveBeenCalled();
  });

  it('says that nothing was sent where the message has changed', async () => {
    worker.taken = false;
    await show();
    await look();
    await press('Send anyway');
    expect((await findByRole(document.body, 'alert')).textContent).toContain('Nothing was sent');
    expect(close).not.toHaveBeenCalled();
  });

  it('asks nothing where nothing is asked, as after a reload', async () => {
    worker.question = null;
    await show();
    expect((await findByRole(document.body, 'alert')).textContent).toContain('Nothing is asked here');
    expect(queryByRole(document.body, 'button', { name: 'Send anyway' })).toBe(null);
  });
});
