/** @jsxImportSource ../../src/draw */
import { getByRole, queryByRole } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/engine/report.ts';
import { draw } from '../../src/draw/draw.ts';
import { PanelView } from '../../src/panel/panel-view.tsx';
import type { LiveView, PanelActions, Read } from '../../src/panel/view.ts';
import type { Audience } from '../../src/policy/audience.ts';
import { findingOf, reportOf } from '../composers/fakes.ts';

const place = document.createElement('main');
document.body.append(place);
afterEach(() => draw(null, place));

async function show(view: LiveView, trusted = true) {
  const actions = {
    edit: vi.fn<PanelActions['edit']>(),
    sendAnyway: vi.fn<PanelActions['sendAnyway']>(),
    confirm: vi.fn<PanelActions['confirm']>(),
    fix: vi.fn<PanelActions['fix']>(() => Promise.resolve(true)),
    answerReaders: vi.fn<PanelActions['answerReaders']>(() => Promise.resolve()),
    copyBetter: vi.fn<PanelActions['copyBetter']>(() => Promise.resolve(true)),
    settleAttached: vi.fn<PanelActions['settleAttached']>(() => Promise.resolve()),
  };
  const props = { view, actions, trusted: () => trusted, meant: () => trusted, refused: null };
  draw(<PanelView {...props} />, place);
  return { actions, user: userEvent.setup() };
}

const read = (readers: Read['readers'], ...findings: Finding[]): Read => ({
  report: reportOf(...findings),
  truncated: false,
  patternsOnly: false,
  readers,
});
const young: Audience = { readers: 'young-people', from: 'nobody' };
const adults: Audience = { readers: 'adults', from: 'answer' };
const picture = findingOf({
  rule: 'images',
  severity: 'warn',
  text: '',
  message: { what: 'A picture goes with it.', why: 'It needs consent.', instead: 'Confirm each.' },
  attached: {
    questions: [
      { clause: '7.14', text: 'Consent was given.' },
      { clause: '13.3', text: 'The camera is ours.' },
    ],
  },
});
const button = (name: string): HTMLElement => getByRole(place, 'button', { name });

describe('"Who reads this?"', () => {
  it('stands beside the draft without taking the focus, and can be closed', async () => {
    const { actions, user } = await show({ kind: 'readers', ...read({ audience: young, asks: true }) });
    expect(queryByRole(place, 'alertdialog')).toBe(null);
    expect(place.contains(document.activeElement)).toBe(false);
    expect(getByRole(place, 'group', { name: 'Who reads this?' })).toBeTruthy();
    expect(getByRole(place, 'status').textContent).toBe('One question about this conversation.');
    await user.click(button('Close'));
    expect(actions.edit).toHaveBeenCalledOnce();
  });

  it.each([
    ['Young people (under 18)', 'young-people'],
    ['Adults only', 'adults'],
    ['Not sure', 'young-people'],
  ])('takes "%s" for %s', async (name, readers) => {
    const { actions, user } = await show({ kind: 'readers', ...read({ audience: young, asks: true }) });
    await user.click(button(name));
    expect(actions.answerReaders).toHaveBeenCalledExactlyOnceWith(readers);
  });

  it('takes no answer from a script', async () => {
    const { actions, user } = await show(
      { kind: 'readers', ...read({ audience: young, asks: true }) },
      false,
    );
    await user.click(button('Adults only'));
    await user.click(button('Close'));
    expect(actions.answerReaders).not.toHaveBeenCalled();
    expect(actions.edit).not.toHaveBeenCalled();
  });

  it('says where adults alone read, that nothing is checked, and changes it', async () => {
    const { actions, user } = await show({ kind: 'readers', ...read({ audience: adults, asks: false }) });
    expect(place.textContent).toContain('Nothing is checked in this conversation.');
    expect(place.textContent).toContain('Adults only here.');
    await user.click(button('Change'));
    await user.click(button('Young people (under 18)'));
    expect(actions.answerReaders).toHaveBeenCalledExactlyOnceWith('young-people');
  });

  it('is reachable from findings, held or not', async () => {
    for (const kind of ['findings', 'held'] as const) {
      const { actions, user } = await show({ kind, ...read({ audience: young, asks: false }, findingOf()) });
      await user.click(button('Change'));
      await user.click(button('Adults only'));
      expect([kind, actions.answerReaders.mock.calls]).toEqual([kind, [['adults']]]);
      draw(null, place);
    }
  });

  it('is nowhere where the readers are known from the place', async () => {
    await show({ kind: 'findings', ...read(undefined, findingOf()) });
    expect(queryByRole(place, 'button', { name: 'Change' })).toBe(null);
  });
});

describe('what is asked about a picture', () => {
  const box = (name: RegExp): HTMLInputElement => getByRole(place, 'checkbox', { name });

  it('is settled once each statement, with its clause, is confirmed', async () => {
    const { actions, user } = await show({ kind: 'held', ...read(undefined, picture) });
    await user.click(box(/Consent was given\. \(Code, clause 7\.14\)/));
    await user.click(box(/The camera is ours/));
    await user.click(box(/Consent was given/));
    expect(actions.settleAttached).toHaveBeenCalledExactlyOnceWith('answered');
    expect([box(/Consent/).checked, box(/camera/).checked]).toEqual([false, true]);
  });

  it('takes no tick from a script', async () => {
    const { actions, user } = await show({ kind: 'held', ...read(undefined, picture) }, false);
    await user.click(box(/Consent was given/));
    await user.click(box(/The camera is ours/));
    await user.click(button('It is no longer in the message'));
    expect(box(/Consent was given/).checked).toBe(false);
    expect(actions.settleAttached).not.toHaveBeenCalled();
  });

  it('is settled where the picture was taken out', async () => {
    const { actions, user } = await show({ kind: 'findings', ...read(undefined, picture) });
    await user.click(button('It is no longer in the message'));
    expect(actions.settleAttached).toHaveBeenCalledExactlyOnceWith('removed');
  });

  it('is sent all the same only with a reason', async () => {
    const { actions, user } = await show({ kind: 'held', ...read(undefined, picture) });
    await user.click(button('Send anyway…'));
    await user.click(button('Send anyway'));
    expect(actions.sendAnyway).not.toHaveBeenCalled();
    await user.click(getByRole(place, 'radio', { name: 'It was agreed with my manager' }));
    await user.click(button('Send anyway'));
    expect(actions.sendAnyway).toHaveBeenCalledExactlyOnceWith('already-agreed');
  });

  it('stands apart from what the same rule says of words, and quotes nothing', async () => {
    const words = findingOf({ rule: 'images', text: 'selfie', start: 2, end: 8 });
    await show({ kind: 'findings', ...read(undefined, picture, words) });
    expect(place.querySelectorAll('li')).toHaveLength(2);
    expect(Array.from(place.querySelectorAll('q'), (one) => one.textContent)).toEqual(['selfie']);
    expect(place.textContent).toContain('A picture goes with it.');
  });
});
