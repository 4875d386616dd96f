/** @jsxImportSource ../../src/draw */
import { getAllByRole, getByRole, queryByRole, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draw } from '../../src/draw/draw.ts';
import { PanelView } from '../../src/panel/panel-view.tsx';
import { reasons, type LiveView, type PanelActions, type Pointed } from '../../src/panel/view.ts';
import { findingOf, reportOf } from '../composers/fakes.ts';

const place = document.createElement('main');
document.body.append(place);
afterEach(() => draw(null, place));

/** Shows a view; every event counts as a person's unless `trusted` says otherwise. */
async function show(view: LiveView, trusted = true, pointed: Pointed | null = null) {
  const actions = {
    edit: vi.fn<PanelActions['edit']>(),
    sendAnyway: vi.fn<PanelActions['sendAnyway']>(),
    confirm: vi.fn<PanelActions['confirm']>(),
    fix: vi.fn<PanelActions['fix']>(() => Promise.resolve(true)),
    answerReaders: vi.fn<PanelActions['answerReaders']>(() => Promise.resolve()),
    settleAttached: vi.fn<PanelActions['settleAttached']>(() => Promise.resolve()),
    copyBetter: vi.fn<PanelActions['copyBetter']>(() => Promise.resolve(true)),
  };
  const props = { view, pointed, actions, trusted: () => trusted, meant: () => trusted, refused: null };
  draw(<PanelView {...props} />, place);
  return { actions, user: userEvent.setup() };
}

const held = (...findings: Parameters<typeof reportOf>): LiveView => ({
  kind: 'held',
  report: reportOf(...findings),
  truncated: false,
  patternsOnly: false,
});
const stop = held(findingOf());
const warn = held(findingOf({ severity: 'warn' }));
const typing: LiveView = {
  kind: 'findings',
  report: reportOf(findingOf()),
  truncated: false,
  patternsOnly: false,
};
const button = (name: RegExp | string): HTMLElement => getByRole(place, 'button', { name });

describe('what it says', () => {
  it('names each finding with its words, clause, reason and what to do', async () => {
    await show(typing);
    const card = getByRole(place, 'listitem');
    expect(within(card).getByRole('heading').textContent).toContain('An app that keeps no record');
    for (const words of ['snap', 'An app is named.', 'It keeps no record.', '11.1', 'Use email.', 'Stop']) {
      expect(card.textContent).toContain(words);
    }
  });

  it('says where it is not certain what the box is', async () => {
    await show(typing);
    expect(place.textContent).not.toContain('not fully recognised');
    await show({ ...stop, unrecognised: true } as LiveView);
    expect(place.textContent).toContain('This box is not fully recognised.');
  });

  it('tells each severity by a word, not by colour alone', async () => {
    await show(
      held(
        findingOf(),
        findingOf({ rule: 'b', severity: 'warn' }),
        findingOf({ rule: 'c', severity: 'advise' }),
      ),
    );
    const heads = getAllByRole(place, 'listitem').map(
      (card) => within(card).getByRole('heading').textContent,
    );
    expect(heads.map((text) => /Stop|Check|Tip/.exec(text ?? '')?.[0])).toEqual(['Stop', 'Check', 'Tip']);
  });

  it('puts the strictest first and one rule together', async () => {
    await show(
      held(
        findingOf({ rule: 'mild', title: 'Mild', severity: 'advise', start: 0, end: 1 }),
        findingOf({ title: 'Strict', start: 2, end: 3 }),
        findingOf({ title: 'Strict', start: 5, end: 6 }),
      ),
    );
    const heads = getAllByRole(place, 'listitem').map(
      (card) => within(card).getByRole('heading').textContent,
    );
    expect(heads.map((text) => /Mild|Strict/.exec(text ?? '')?.[0])).toEqual(['Strict', 'Mild']);
    expect(getByRole(place, 'status').textContent).toContain('2 things');
  });

  it('says first that nothing was sent', async () => {
    await show(stop);
    expect(getByRole(place, 'status').textContent).toMatch(/^Nothing has been sent\./);
  });

  it('quotes a whole message by name, and a long one shortened', async () => {
    await show(held(findingOf({ text: 'x'.repeat(200) })));
    expect(place.textContent).toContain('The whole message');
    await show(held(findingOf({ text: 'x'.repeat(100) })));
    expect(place.textContent).toMatch(/x{70,79}…/);
  });

  it('shows words of a draft as text, whatever stands in them', async () => {
    await show(held(findingOf({ text: '<img src=x onerror=alert(1)>' })));
    expect(place.querySelector('img')).toBe(null);
    expect(place.textContent).toContain('<img src=x');
  });

  it('says where only a part was read', async () => {
    await show({ ...stop, truncated: true } as LiveView);
    expect(place.textContent).toContain('Only the first part was read.');
  });

  it('says where the patterns spoke alone', async () => {
    await show({ ...stop, patternsOnly: true } as LiveView);
    expect(place.textContent).toContain('Quick check only');
    await show(stop);
    expect(place.textContent).not.toContain('Quick check only');
  });

  it.each<[LiveView['kind'], string]>([
    ['checking', 'Checking your message'],
    ['could-not-check', 'could not check'],
    ['send-again', 'Press send once more'],
  ])('%s', async (kind, words) => {
    await show({ kind } as LiveView);
    expect(getByRole(place, 'status').textContent).toContain(words);
  });
});

describe('the focus', () => {
  it('goes to "Go back and edit" when a send is held', async () => {
    await show(stop);
    expect(getByRole(place, 'alertdialog').getAttribute('aria-modal')).toBe('true');
    expect(document.activeElement).toBe(button('Go back and edit'));
  });

  it('stays where it is while one types', async () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    await show(typing);
    expect(document.activeElement).toBe(field);
    expect(queryByRole(place, 'alertdialog')).toBe(null);
    expect(getByRole(place, 'region', { name: 'Second Look' })).toBeTruthy();
    field.remove();
  });

  it('goes round inside a held answer, forwards and backwards', async () => {
    const { user } = await show(stop);
    const stops = [...place.querySelectorAll<HTMLElement>('button, summary, input')];
    expect(stops.length).toBeGreaterThan(2);
    stops.at(-1)!.focus();
    await user.tab();
    expect(document.activeElement).toBe(stops[0]);
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(stops.at(-1));
  });

  it('reaches every button by Tab, "Go back and edit" before "Send anyway"', async () => {
    const { user } = await show(stop);
    await user.tab();
    expect(document.activeElement).toBe(button(/^Send anyway/));
  });
});

describe('answers', () => {
  it('Escape goes back to the words', async () => {
    const { actions, user } = await show(stop);
    await user.keyboard('{Escape}');
    expect(actions.edit).toHaveBeenCalledOnce();
    expect(actions.sendAnyway).not.toHaveBeenCalled();
  });

  it('Enter on the first button goes back too', async () => {
    const { actions, user } = await show(stop);
    await user.keyboard('{Enter}');
    expect(actions.edit).toHaveBeenCalledOnce();
  });

  it('a warning goes without a reason', async () => {
    const { actions, user } = await show(warn);
    await user.click(button(/^Send anyway/));
    expect(actions.sendAnyway).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('a stop goes only with a reason', async () => {
    const { actions, user } = await show(stop);
    await user.click(button(/^Send anyway/));
    await user.click(button(/^Send anyway/));
    expect(actions.sendAnyway).not.toHaveBeenCalled();
    expect(getByRole(place, 'alert').textContent).toContain('Choose a reason');
    await user.click(getByRole(place, 'radio', { name: 'It is an emergency' }));
    await user.click(button(/^Send anyway/));
    expect(actions.sendAnyway).toHaveBeenCalledExactlyOnceWith('emergency');
  });

  it('gives the fixed reasons and no room for other words', async () => {
    const { user } = await show(stop);
    await user.click(button(/^Send anyway/));
    const radios = getAllByRole<HTMLInputElement>(place, 'radio');
    expect(radios.map((radio) => radio.value)).toEqual([...reasons]);
    expect(queryByRole(place, 'textbox')).toBe(null);
    expect(place.querySelectorAll('textarea, input:not([type="radio"]), [contenteditable]')).toHaveLength(0);
  });

  it('has nothing to send where the site must be pressed again', async () => {
    await show({ kind: 'send-again' });
    expect(queryByRole(place, 'button', { name: /^Send anyway/ })).toBe(null);
  });

  it("does nothing at all on a script's events", async () => {
    const { actions, user } = await show(warn, false);
    for (const one of getAllByRole(place, 'button')) await user.click(one);
    await user.keyboard('{Escape}');
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });

  it('is not folded away by a script', async () => {
    const { user } = await show(typing, false);
    await user.click(button('Make this smaller'));
    expect(getByRole(place, 'listitem')).toBeTruthy();
  });

  it('takes no reason from a script', async () => {
    let trusted = true;
    const sendAnyway = vi.fn<PanelActions['sendAnyway']>();
    const actions: PanelActions = {
      edit: () => {},
      confirm: () => {},
      sendAnyway,
      fix: () => Promise.resolve(true),
      answerReaders: () => Promise.resolve(),
      settleAttached: () => Promise.resolve(),
      copyBetter: () => Promise.resolve(true),
    };
    const props = { view: stop, actions, trusted: () => trusted, meant: () => trusted, refused: null };
    draw(<PanelView {...props} />, place);
    const user = userEvent.setup();
    await user.click(button(/^Send anyway/));
    trusted = false;
    await user.click(getByRole(place, 'radio', { name: 'It is an emergency' }));
    trusted = true;
    await user.click(button(/^Send anyway/));
    expect(sendAnyway).not.toHaveBeenCalled();
  });
});

describe('one-click changes', () => {
  const great = { start: 0, end: 3, replacement: 'great' };
  const smile = { start: 9, end: 11, replacement: '' };
  const slang = findingOf({ rule: 'slang', severity: 'advise', text: 'gr8', end: 3, suggestions: [great] });
  const emoji = findingOf({
    rule: 'emoji',
    severity: 'advise',
    text: '😀',
    start: 9,
    end: 11,
    suggestions: [smile],
  });

  it('say what they will do', async () => {
    const { actions, user } = await show({
      kind: 'findings',
      report: reportOf(slang),
      truncated: false,
      patternsOnly: false,
    });
    await user.click(button('Replace “gr8” with “great”'));
    expect(actions.fix).toHaveBeenCalledExactlyOnceWith([great]);
  });

  it('can be made all at once', async () => {
    const { actions, user } = await show({
      kind: 'findings',
      report: reportOf(slang, emoji),
      truncated: false,
      patternsOnly: false,
    });
    expect(button('Remove “😀”')).toBeTruthy();
    const all = button('Make all 2 changes');
    // What it will do is told before it is pressed, to whoever hears the button too.
    expect(document.getElementById(all.getAttribute('aria-describedby')!)?.textContent).toBe(
      'Replace “gr8” with “great” · Remove “😀”',
    );
    await user.click(all);
    expect(actions.fix).toHaveBeenCalledExactlyOnceWith([great, smile]);
  });

  it('say where they could not be made', async () => {
    const { actions, user } = await show({
      kind: 'findings',
      report: reportOf(slang),
      truncated: false,
      patternsOnly: false,
    });
    actions.fix.mockResolvedValue(false);
    await user.click(button(/^Replace/));
    await Promise.resolve();
    expect(getByRole(place, 'alert').textContent).toContain('could not change');
  });

  it('give the better text to paste where they could not be made', async () => {
    const { actions, user } = await show({
      kind: 'findings',
      report: reportOf(slang),
      truncated: false,
      patternsOnly: false,
    });
    actions.fix.mockResolvedValue(false);
    actions.copyBetter.mockResolvedValueOnce(false);
    await user.click(button(/^Replace/));
    await Promise.resolve();
    await user.click(button('Copy the better text'));
    expect(getByRole(place, 'alert').textContent).toContain('could not change');
    await user.click(button('Copy the better text'));
    await Promise.resolve();
    expect(getByRole(place, 'alert').textContent).toContain('is copied');
    expect(actions.copyBetter).toHaveBeenCalledTimes(2);
  });
});

describe('folding', () => {
  it('makes it small and back, and a held send opens it', async () => {
    const { user } = await show(typing);
    await user.click(button('Make this smaller'));
    expect(queryByRole(place, 'listitem')).toBe(null);
    await user.click(button(/1 thing/));
    expect(getByRole(place, 'listitem')).toBeTruthy();
    await user.click(button('Make this smaller'));
    await show(stop);
    expect(getByRole(place, 'alertdialog')).toBeTruthy();
  });
});

describe('words that are pointed at in the composer', () => {
  const two: LiveView = {
    ...typing,
    report: reportOf(findingOf(), findingOf({ rule: 'b', title: 'Another' })),
  };
  const at = (by: Pointed['by']): Pointed => ({
    rule: 'b',
    title: 'Another',
    text: 'snap',
    number: 2,
    of: 2,
    by,
  });
  const current = (): string[] =>
    getAllByRole(place, 'listitem')
      .filter((card) => card.getAttribute('aria-current') === 'true')
      .map((card) => within(card).getByRole('heading').textContent);

  it.each(['pointer', 'caret', 'keys'] as const)(
    'by the %s have their card shown, and no other',
    async (by) => {
      await show(two, true, at(by));
      expect(current()).toEqual([expect.stringContaining('Another')]);
      await show(two);
      expect(current()).toEqual([]);
    },
  );

  it('are said aloud where the keys went to them, and only there', async () => {
    await show(two, true, at('keys'));
    expect(getByRole(place, 'status').textContent).toBe('2 of 2: “snap”. Another.');
    await show(two, true, at('pointer'));
    expect(getByRole(place, 'status').textContent).toBe('2 things to look at.');
  });

  it('open a folded panel for the pointer and the keys; a caret that passes by leaves it small', async () => {
    const { user } = await show(two);
    await user.click(button('Make this smaller'));
    await show(two, true, at('caret'));
    expect(queryByRole(place, 'list')).toBe(null);
    await show(two, true, at('pointer'));
    expect(queryByRole(place, 'list')).not.toBe(null);
  });

  it('take no focus', async () => {
    const area = document.body.appendChild(document.createElement('textarea'));
    area.focus();
    await show(two, true, at('keys'));
    expect(document.activeElement).toBe(area);
    area.remove();
  });
});
