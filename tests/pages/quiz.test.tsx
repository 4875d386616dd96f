import { screen, within } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/engine/report.ts';
import { QuizPage } from '../../src/pages/quiz/quiz-page.tsx';
import { exampleOf, ruleOf } from '../lessons/examples.ts';
import { FakeWorker } from './fake-worker.ts';
import { settle, showPage, text } from './show-page.ts';

let worker: FakeWorker;
beforeEach(() => {
  worker = new FakeWorker();
  const clauses = [{ id: '13.1', title: 'No personal details', text: 'Keep your own number to yourself.' }];
  worker.library = [
    ruleOf('personal-contact', {
      clauses,
      examples: [
        exampleOf('personal-contact', 1, 'flagged', {
          text: '=ring me on 07700 900123 please',
          better: 'Ring the office.',
        }),
      ],
    }),
    ruleOf('swearing', { severity: 'warn', examples: [exampleOf('swearing', 1, 'safe')] }),
  ];
});

const draft = '=ring me on 07700 900123 please';
const words = '07700 900123';
const finding = (part: Partial<Finding> = {}): Finding => ({
  rule: 'personal-contact',
  title: 'A personal number',
  clauses: ['13.1'],
  severity: 'stop',
  start: draft.indexOf(words),
  end: draft.indexOf(words) + words.length,
  text: words,
  message: { what: 'A number is here.', why: 'Why.', instead: 'Instead.' },
  suggestions: [],
  ...part,
});

const press = async (user: UserEvent, name: string | RegExp): Promise<void> => {
  await user.click(screen.getByRole('button', { name }));
  await settle();
};
const from = async (user: UserEvent, rule: string): Promise<void> =>
  user.selectOptions(screen.getByRole('combobox', { name: 'Examples' }), `rule=${rule}`);
const verdict = (): string => document.querySelector('[data-verdict]')?.textContent ?? '';

async function start(rule: string, ask: string, who = 'One person'): Promise<UserEvent> {
  const user = await showPage(<QuizPage />);
  await user.click(screen.getByRole('radio', { name: who }));
  await user.click(screen.getByRole('radio', { name: ask }));
  await from(user, rule);
  await press(user, 'Start the quiz');
  return user;
}

describe('a draft to judge', () => {
  it('is explained when it is answered, with its clause and a better message, and the verdict is read out', async () => {
    worker.explained.report.findings = [finding()];
    const user = await start('personal-contact', 'Drafts to judge');
    expect(text()).toContain(draft);
    expect(text()).not.toContain('Why personal-contact');
    await press(user, 'Stop it');
    expect(verdict()).toBe('Right. The code says: Stop it.');
    expect(document.activeElement?.textContent).toBe(verdict());
    for (const told of [
      'Why personal-contact 1',
      'Ring the office.',
      'Keep your own number',
      'A number is here.',
    ])
      expect(text()).toContain(told);
    expect(document.querySelector('mark')?.textContent).toContain(words);
  });

  it('that is safe is explained as well', async () => {
    const user = await start('swearing', 'Drafts to judge');
    await press(user, 'Change it');
    expect(verdict()).toBe('Not this time. The code says: Send it.');
    expect(text()).toContain('Why swearing 1 is safe');
    expect(document.querySelector('mark')).toBeNull();
  });

  it('is half right where it is held back in the other way', async () => {
    const user = await start('personal-contact', 'Drafts to judge');
    await press(user, 'Change it');
    expect(verdict()).toBe('Nearly. The code says: Stop it.');
    await press(user, 'See the results');
    expect(screen.getByRole('heading', { name: '0.5 of 1 points' })).toBe(document.activeElement);
    const row = within(screen.getByRole('row', { name: /13\.1 No personal details/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['1', '0.5']);
  });

  it('can be answered where the check gives no answer', async () => {
    worker.dead.add('explain');
    const user = await start('personal-contact', 'Words to mark');
    await press(user, 'Stop it');
    expect(verdict()).toBe('Right. The code says: Stop it.');
  });
});

describe('on the way', () => {
  const lesson = { id: 'l-1', name: 'Tuesday', minutes: 20, notes: '', items: [] };

  it('a lesson leads to a quiz of its own examples', async () => {
    const items = [{ example: 'swearing-01', notes: '' }];
    worker.lessons = { examples: [], lessons: [{ ...lesson, items }] };
    location.hash = '#lesson=l-1';
    const user = await showPage(<QuizPage />);
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Examples' });
    expect(choice.selectedOptions[0]?.textContent).toBe('Tuesday');
    await press(user, 'Start the quiz');
    expect(text()).toContain('Question 1 of 1.');
    location.hash = '';
  });

  it('an address of a lesson that is gone asks all of the library', async () => {
    location.hash = '#lesson=gone';
    await showPage(<QuizPage />);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Examples' }).value).toBe('all');
    location.hash = '';
  });

  it('one may leave, or end early with the results so far', async () => {
    const user = await showPage(<QuizPage />);
    await user.click(screen.getByRole('radio', { name: 'Drafts to judge' }));
    await press(user, 'Start the quiz');
    await press(user, 'Leave the quiz');
    await press(user, 'Start the quiz');
    expect(text()).toContain('Question 1 of 2.');
    await press(user, 'Stop it');
    await press(user, 'End here and see the results');
    expect(screen.getByRole('heading', { name: /^[01.]+ of 1 points$/ })).toBe(document.activeElement);
    expect(screen.getByRole('navigation')).not.toBeNull();
  });
});

describe('a room', () => {
  it('votes by show of hands; its score is the mean', async () => {
    const user = await start('personal-contact', 'Drafts to judge', 'A room, by show of hands');
    expect(document.documentElement.classList.contains('before-room')).toBe(true);
    await user.type(screen.getByRole('spinbutton', { name: 'Send it' }), '1');
    await user.type(screen.getByRole('spinbutton', { name: 'Change it' }), '1');
    await user.type(screen.getByRole('spinbutton', { name: 'Stop it' }), '2{Enter}');
    await settle();
    expect(verdict()).toBe('The code says: Stop it.');
    expect(text()).toContain('Send it: 1 · Change it: 1 · Stop it: 2');
    await press(user, 'See the results');
    expect(text()).toContain('0.6 of 1 points');
  });

  it('in which nobody raises a hand has no points, rather than none of one', async () => {
    const user = await start('personal-contact', 'Drafts to judge', 'A room, by show of hands');
    await press(user, 'Show the answer');
    await press(user, 'See the results');
    expect(text()).toContain('0 of 0 points');
    expect(text()).toContain('Not counted.');
  });

  it('leaves the page as it was for whoever comes next', async () => {
    const user = await start('personal-contact', 'Drafts to judge', 'A room, by show of hands');
    await press(user, 'Show the answer');
    await press(user, 'See the results');
    await press(user, 'Another quiz');
    expect(document.documentElement.classList.contains('before-room')).toBe(false);
  });
});

describe('words to mark', () => {
  const word = (name: string): HTMLElement => screen.getByRole('button', { name });

  it('are marked by the mouse, each place counting', async () => {
    worker.explained.report.findings = [finding()];
    const user = await start('personal-contact', 'Words to mark');
    await user.click(word('07700'));
    await user.click(word('please'));
    await press(user, 'My answer: 2 words');
    expect(verdict()).toBe('Right. 1 of 1 places found. 1 marked word is fine.');
  });

  it('are one stop of Tab: arrows go from word to word, the space bar marks, Shift takes the next along', async () => {
    worker.explained.report.findings = [finding()];
    const user = await start('personal-contact', 'Words to mark');
    await user.tab();
    expect(document.activeElement?.textContent).toBe('=ring');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight} {Shift>}{ArrowRight}{/Shift}');
    const pressed = screen.getAllByRole('button', { pressed: true }).map((one) => one.textContent);
    expect(pressed).toEqual(['07700', '900123']);
    await user.keyboard('{End}');
    expect(document.activeElement?.textContent).toBe('please');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('=ring');
    await user.tab();
    await user.keyboard('{Enter}');
    await settle();
    expect(verdict()).toBe('Right. 1 of 1 places found.');
  });

  it('can be drawn over', async () => {
    worker.explained.report.findings = [finding()];
    const user = await start('personal-contact', 'Words to mark');
    await user.pointer([
      { keys: '[MouseLeft>]', target: word('me') },
      { target: word('07700') },
      { keys: '[/MouseLeft]' },
    ]);
    await settle();
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(3);
  });

  it('may be none', async () => {
    const user = await start('swearing', 'Words to mark');
    await press(user, 'My answer: nothing to mark');
    expect(verdict()).toBe('Right. There was nothing to mark.');
  });

  it('are not asked for where the check means the message as a whole', async () => {
    worker.explained.report.findings = [finding({ start: 0, end: draft.length })];
    await start('personal-contact', 'Words to mark');
    expect(screen.getByRole('button', { name: 'Stop it' })).toBeDefined();
  });
});

describe('the results', () => {
  async function saved(name: string): Promise<{ file: string; table: string }> {
    const user = await start('personal-contact', 'Drafts to judge');
    await press(user, 'Send it');
    await press(user, 'See the results');
    if (name) await user.type(screen.getByRole('textbox', { name: 'Name of the person or group' }), name);
    let blob: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
      blob = given as Blob;
      return 'blob:quiz';
    });
    let file = '';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      file = this.download;
    });
    await press(user, 'Save as CSV');
    return { file, table: await blob!.text() };
  }

  it('are saved without a name, and no cell is a formula', async () => {
    const { file, table } = await saved('');
    expect(file).toMatch(/^quiz-[0-9A-Z]{4}-[0-9A-Z]{4}\.csv$/);
    const [head, row, end] = table.replace('\u{feff}', '').split('\r\n');
    expect(head).toMatch(/^"Code","Question","Message","Rule","Clause","The code says","Send it"/);
    expect(row).toContain(`"'${draft}"`);
    expect(row).toMatch(/"13\.1","Stop it","1","0","0","","0"$/);
    expect(end).toBe('');
  });

  it('have a name where somebody types one, and that is no formula either', async () => {
    const { table } = await saved('=HYPERLINK("x")');
    expect(table).toContain('"Name","Code"');
    expect(table).toContain('"\'=HYPERLINK(""x"")"');
  });

  it('go nowhere: nothing but the library, the lessons and what the check sees is ever asked for', async () => {
    await saved('Group A');
    expect(new Set(worker.asked.map(({ kind }) => kind))).toEqual(new Set(['library', 'lessons', 'explain']));
    expect(JSON.stringify(worker.asked)).not.toContain('Group A');
  });
});

describe('the code', () => {
  it('of one quiz gives another group the same one', async () => {
    const user = await start('personal-contact', 'Drafts to judge');
    const code = /Code: (\S{9})/.exec(text())![1]!;
    await press(user, 'Stop it');
    await press(user, 'See the results');
    await press(user, 'Another quiz');
    await from(user, 'personal-contact');
    await user.type(screen.getByRole('textbox', { name: 'Code of a quiz' }), code.toLowerCase());
    await press(user, 'Start the quiz');
    expect(text()).toContain(`Code: ${code}`);
    expect(screen.getByRole('button', { name: 'Stop it' })).toBeDefined();
  });

  it('that is none, or from other examples, is said at its field and starts nothing', async () => {
    const user = await showPage(<QuizPage />);
    const field = screen.getByRole('textbox', { name: 'Code of a quiz' });
    for (const [typed, said] of [
      ['K7QF', 'This is no code of a quiz.'],
      ['K7QF-0000', 'made from other examples'],
    ] as const) {
      await user.clear(field);
      await user.type(field, typed);
      await press(user, 'Start the quiz');
      expect(screen.getByRole('alert').textContent).toContain(said);
      expect(document.activeElement).toBe(field);
      expect(field.getAttribute('aria-invalid')).toBe('true');
    }
  });
});

it('says so where there is nothing to ask, and where the library cannot be read', async () => {
  worker.library = [];
  const user = await showPage(<QuizPage />);
  await press(user, 'Start the quiz');
  expect(screen.getByRole('alert').textContent).toContain('There are no examples here.');
  worker.dead.add('library');
  await showPage(<QuizPage key="again" />);
  expect(screen.getByRole('alert').textContent).toContain('no answer');
});
