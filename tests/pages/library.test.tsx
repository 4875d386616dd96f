import { fireEvent, screen, within } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryPage } from '../../src/pages/library/library-page.tsx';
import { exampleRule } from './example-rule.ts';
import { FakeWorker } from './fake-worker.ts';
import { settle, showPage, status, text } from './show-page.ts';

let worker: FakeWorker;
beforeEach(() => {
  worker = new FakeWorker();
  worker.library = [
    exampleRule(),
    exampleRule({
      rule: 'threat',
      title: 'Threat',
      severity: 'stop',
      clauses: [{ id: '6.7', title: 'No threats', text: 'Avoid threats.' }],
      examples: [
        { ...exampleRule().examples[0]!, id: 'threat-01', rule: 'threat', text: 'Do it or be sorry.' },
      ],
    }),
  ];
});
afterEach(() => history.replaceState(null, '', '#'));

const open = async (hash = '#') => {
  history.replaceState(null, '', hash);
  const user = await showPage(<LibraryPage />);
  await settle();
  return user;
};
const rules = (): string[] => [...document.querySelectorAll('.rule h2')].map((one) => one.textContent ?? '');
const card = (id: string): HTMLElement => document.getElementById(id)!;
const own = {
  id: 'own-1',
  rule: 'threat',
  expect: 'safe',
  text: 'See you <b>there</b>.',
  context: { surface: 'email', role: 'volunteer', account: 'unknown' },
  explanation: 'Fine.',
  own: true,
} as const;
const lesson = (...examples: string[]) => ({
  id: 'l-1',
  name: 'Monday',
  minutes: 20,
  notes: '',
  items: examples.map((example) => ({ example, notes: '' })),
});
const order = (): string[] => worker.lessons.lessons[0]!.items.map(({ example }) => example);

describe('the library', () => {
  it('lists each rule with its clause and how much it holds', async () => {
    await open();
    expect(rules()).toEqual(['Insult or mockery', 'Threat']);
    expect(text()).toMatch(/Insult or mockery ▲ Check Code, clause 9\.1 · examples: 2/);
    expect(status()).toContain('Examples: 3. Rules: 2.');
  });

  it('opens at an address, with why it matters, what to write, the near miss and its own link', async () => {
    await open('#insult-11');
    const here = card('insult-11');
    expect(document.activeElement).toBe(here);
    expect(here.textContent).toMatch(/Fine.*The Muppets are on at six\..*It names a show/);
    expect(within(here).getByRole('link', { name: 'insult-11' }).getAttribute('href')).toBe('#insult-11');
    const play = within(here).getByRole('link', { name: 'Play on the stage (insult-11)' });
    expect(play.getAttribute('href')).toBe('/trainer.html#example=insult-11');
    const rule = document.querySelector('#insult')!.textContent;
    for (const words of [
      'Write with respect.',
      'A joke at somebody’s cost',
      'Say what should change.',
      'Please fold it',
    ])
      expect(rule).toContain(words);
    expect(document.querySelector('#threat article')).toBeNull();
  });

  it('is found by words, clause, severity and place, and says so where nothing fits', async () => {
    const user = await open();
    await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'muppets six');
    await settle();
    expect([rules(), status()]).toEqual([
      ['Insult or mockery'],
      expect.stringContaining('Examples: 1. Rules: 1.'),
    ]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Clause' }), '6.7');
    await settle();
    expect(status()).toContain('No example fits');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'How much it holds' }), 'stop');
    await settle();
    expect(rules()).toEqual(['Threat']);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Where it is written' }),
      screen.getAllByRole('option', { name: 'Group message' })[0]!,
    );
    await settle();
    expect(status()).toContain('Examples: 1. Rules: 1.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Who reads it' }), 'adults');
    await settle();
    expect(status()).toContain('No example fits');
  });

  it('says so where the worker gives no answer', async () => {
    worker.dead.add('library');
    await open();
    expect(screen.getByRole('alert').textContent).toContain('no answer');
  });
});

describe('own examples', () => {
  it('are written, changed and deleted, apart from the library, and their text stays text', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Write an example' }));
    await settle();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'The message' }));
    await user.type(screen.getByRole('textbox', { name: 'The message' }), 'See you <b>there</b>.');
    await user.type(screen.getByRole('textbox', { name: 'What to say about it' }), 'Fine.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'It is' }), 'safe');
    const places = screen.getAllByRole('combobox', { name: 'Where it is written' }).at(-1)!;
    expect(text()).not.toContain('flagged for its place');
    await user.selectOptions(places, 'direct-message');
    expect(text()).toContain('flagged for its place');
    await user.selectOptions(places, 'group-message');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await settle();
    const [kept] = worker.lessons.examples;
    expect(kept).toMatchObject({ text: 'See you <b>there</b>.', expect: 'safe', rule: 'insult', own: true });
    expect(kept).not.toHaveProperty('better');
    const region = screen.getByRole('region', { name: 'Your own examples' });
    expect(region.textContent).toContain('See you <b>there</b>.');
    expect(region.querySelector('b')).toBeNull();

    await user.click(within(region).getByRole('button', { name: /^Change/ }));
    await user.type(screen.getByRole('textbox', { name: 'What to say about it' }), ' Say when.');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await settle();
    expect(worker.lessons.examples.map(({ explanation }) => explanation)).toEqual(['Fine. Say when.']);
    await user.click(within(region).getByRole('button', { name: /^Delete/ }));
    await settle();
    expect(worker.lessons.examples).toHaveLength(1);
    await user.click(within(region).getByRole('button', { name: /^Press again/ }));
    await settle();
    expect(worker.lessons.examples).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Your own examples');
    expect(rules()).toHaveLength(2);
  });

  it('that the worker refuses stay in the form, with the reason', async () => {
    const user = await open();
    const failure = { code: 'invalid-request', message: '✖ holds a script; write words\n  → at lessons' };
    const answer = fakeBrowser.runtime.sendMessage as unknown as (message: {
      kind: string;
    }) => Promise<unknown>;
    Object.assign(fakeBrowser.runtime, {
      sendMessage: (message: { kind: string }) =>
        message.kind === 'saveLessons' ? Promise.resolve({ ok: false, failure }) : answer(message),
    });
    await user.click(screen.getByRole('button', { name: 'Write an example' }));
    await user.type(screen.getByRole('textbox', { name: 'The message' }), '<script>');
    await user.type(screen.getByRole('textbox', { name: 'What to say about it' }), 'x');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await settle();
    expect(screen.getByRole('alert').textContent).toBe('Not kept: holds a script; write words.');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The message' }).value).toBe('<script>');
  });
});

describe('lessons', () => {
  it('begin with the first example that is added, and take each once', async () => {
    const user = await open('#insult-01');
    await user.click(within(card('insult-01')).getByRole('button', { name: /^Add to a new lesson/ }));
    await settle();
    await user.click(within(card('insult-11')).getByRole('button', { name: /^Add to “Lesson 1”/ }));
    await settle();
    await user.click(within(card('insult-11')).getByRole('button', { name: /^In “Lesson 1”/ }));
    await settle();
    expect(order()).toEqual(['insult-01', 'insult-11']);
  });

  it('are put in order by keyboard, the focus staying with what is moved', async () => {
    worker.lessons = { examples: [], lessons: [lesson('insult-01', 'insult-11', 'threat-01')] };
    const user = await open();
    screen.getByRole('button', { name: 'Move threat-01 up' }).focus();
    await user.keyboard('{Enter}');
    await settle();
    expect(order()).toEqual(['insult-01', 'threat-01', 'insult-11']);
    expect(status()).toContain('threat-01 is now number 2 of 3.');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move threat-01 up' }));
    await user.keyboard('{Enter}{Enter}');
    await settle();
    expect(order()).toEqual(['threat-01', 'insult-01', 'insult-11']);
  });

  it('are put in order by dragging, and nothing else that is dropped counts', async () => {
    worker.lessons = { examples: [], lessons: [lesson('insult-01', 'insult-11', 'threat-01')] };
    await open();
    const row = (id: string) => document.querySelector(`[data-item="${id}"]`)!;
    const drop = async (data: Record<string, string>, to: string): Promise<void> => {
      const dataTransfer = {
        types: Object.keys(data),
        getData: (type: string) => data[type] ?? '',
        setData: (type: string, value: string) => void (data[type] = value),
      };
      const drag = new Event('dragstart', { bubbles: true });
      if (data['text/plain'] === undefined)
        row('insult-01').querySelector('.handle')!.dispatchEvent(Object.assign(drag, { dataTransfer }));
      const dropped = new Event('drop', { bubbles: true, cancelable: true });
      await act(() => void fireEvent(row(to), Object.assign(dropped, { dataTransfer })));
      await settle();
    };
    await drop({ 'text/plain': '0' }, 'threat-01');
    expect(order()).toEqual(['insult-01', 'insult-11', 'threat-01']);
    await drop({}, 'threat-01');
    expect(order()).toEqual(['insult-11', 'threat-01', 'insult-01']);
  });

  it('keep name, minutes and notes; an example can be taken out, and one that is gone is said to be', async () => {
    worker.lessons = { examples: [], lessons: [lesson('insult-01', 'old-01')] };
    const user = await open();
    expect(text()).toContain('no longer in the library');
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Tuesday{Tab}');
    await user.type(screen.getByRole('textbox', { name: 'Notes on insult-01' }), 'Ask why.{Tab}');
    await user.click(screen.getByRole('button', { name: 'Take old-01 out' }));
    await settle();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Take insult-01 out');
    expect(worker.lessons.lessons).toEqual([
      { ...lesson(), name: 'Tuesday', items: [{ example: 'insult-01', notes: 'Ask why.' }] },
    ]);
    expect(screen.getByRole('link', { name: 'Play the lesson' }).getAttribute('href')).toBe(
      '/trainer.html#lesson=l-1',
    );
    expect(screen.getAllByRole('link', { name: 'Quiz' }).at(-1)!.getAttribute('href')).toBe(
      '/quiz.html#lesson=l-1',
    );
    await user.click(screen.getByRole('button', { name: 'Delete the lesson' }));
    await user.tab();
    // Once one has gone elsewhere, the first press no longer counts.
    await user.click(screen.getByRole('button', { name: 'Delete the lesson' }));
    await settle();
    expect(worker.lessons.lessons).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Press again to delete it' }));
    await settle();
    expect(worker.lessons.lessons).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Lessons');
  });
});

describe('a file that was passed on', () => {
  const field = (): HTMLElement => screen.getByLabelText('Take in a file');
  const asked = (kind: string) => worker.asked.filter((one) => one.kind === kind).length;

  it('is shown first and then stands beside what was there', async () => {
    worker.lessons = { examples: [], lessons: [lesson('insult-01')] };
    worker.triedLessons = {
      ok: true,
      holds: { examples: [own], lessons: [{ ...lesson('own-1'), id: 'l-2' }] },
    };
    const user = await open();
    await user.upload(field(), new File(['{}'], 'theirs.json'));
    await settle();
    expect(status()).toContain('theirs.json can be used. Lessons: 1, examples of its own: 1.');
    expect(asked('saveLessons')).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Add them to mine' }));
    await settle();
    expect(worker.lessons.lessons.map(({ id }) => id)).toEqual(['l-1', 'l-2']);
    expect(worker.lessons.examples).toEqual([own]);
  });

  it('that is refused changes nothing, and each reason has its line', async () => {
    worker.triedLessons = { ok: false, refusals: [{ line: 7, reason: 'holds a script' }], more: 2 };
    const user = await open();
    await user.upload(field(), new File(['{}'], 'theirs.json'));
    await settle();
    expect(status()).toMatch(/can’t be used\. Nothing was changed\..*line 7.*holds a script/s);
    expect(screen.queryByRole('button', { name: 'Add them to mine' })).toBeNull();
    expect(asked('saveLessons')).toBe(0);
  });

  it('of ten megabytes is never carried to the worker', async () => {
    const user = await open();
    await user.upload(field(), new File(['x'.repeat(10_000_000)], 'huge.json'));
    await settle();
    expect(status()).toContain('huge.json is larger than 500 kB');
    expect(asked('tryLessons')).toBe(0);
  });

  it('that cannot be read any more says so', async () => {
    const user = await open();
    const gone = new File(['{}'], 'gone.json');
    gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await user.upload(field(), gone);
    await settle();
    expect(status()).toContain('Nothing was changed.');
    expect(asked('tryLessons')).toBe(0);
  });

  const takeSaved = (): (() => Promise<unknown>) => {
    let saved: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return 'blob:x';
    });
    return async () => saved && JSON.parse(await saved.text());
  };
  const header = { format: 'second-look-lessons', version: 1 };
  const save = (): HTMLElement => screen.getByRole('button', { name: 'Save all as a file' });

  it('is saved as it is read', async () => {
    worker.lessons = { examples: [own], lessons: [lesson('own-1')] };
    const user = await open();
    const saved = takeSaved();
    await user.click(save());
    await settle();
    expect(await saved()).toEqual({ ...header, ...worker.lessons });
  });

  it('holds everything where it is asked for before the lessons are there', async () => {
    worker.lessons = { examples: [own], lessons: [lesson('own-1')] };
    let answer = (): void => undefined;
    worker.before = new Promise((resolve) => (answer = resolve));
    const user = await open();
    const saved = takeSaved();
    await user.click(save());
    await settle();
    expect(await saved()).toBeUndefined();
    answer();
    await settle();
    expect(await saved()).toEqual({ ...header, ...worker.lessons });
  });

  it('and every change is made to what is kept now, which another tab may have changed', async () => {
    worker.lessons = { examples: [], lessons: [lesson('insult-01')] };
    const user = await open();
    worker.lessons = { examples: [own], lessons: [lesson('insult-01'), { ...lesson('own-1'), id: 'l-2' }] };
    await user.click(screen.getByRole('button', { name: 'Begin a lesson' }));
    await settle();
    expect(worker.lessons.lessons.map(({ items }) => items.length)).toEqual([1, 1, 0]);
    expect(worker.lessons.examples).toEqual([own]);
  });

  it('is never an empty one because nothing could be read, and nothing is kept in place of what was there', async () => {
    worker.lessons = { examples: [own], lessons: [lesson('own-1')] };
    worker.dead.add('lessons');
    const user = await open();
    const saved = takeSaved();
    await user.click(save());
    await user.click(screen.getByRole('button', { name: 'Begin a lesson' }));
    await settle();
    expect(await saved()).toBeUndefined();
    expect(asked('saveLessons')).toBe(0);
    expect(screen.getByRole('alert').textContent).toContain('no answer');
    worker.dead.clear();
    await user.click(screen.getByRole('button', { name: 'Begin a lesson' }));
    await settle();
    expect(worker.lessons.lessons).toHaveLength(2);
    expect(worker.lessons.examples).toEqual([own]);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
