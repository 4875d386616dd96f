import { screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { HandoutPage } from '../../src/pages/handout/handout-page.tsx';
import { FakeWorker } from './fake-worker.ts';
import { exampleOf, explainedOf, findingAt, lessonOf, ruleOf } from './lesson-of.ts';
import { settle, showPage, text } from './show-page.ts';

let worker: FakeWorker;
beforeEach(() => {
  worker = new FakeWorker();
  worker.library = [ruleOf()];
  const own = exampleOf({
    id: 'own-1',
    text: 'See you :-)',
    own: true,
  }) as (typeof worker.lessons.examples)[0];
  worker.lessons = {
    examples: [own],
    lessons: [
      lessonOf({
        items: [
          { example: 'own-1', notes: '' },
          { example: 'gone-01', notes: '' },
        ],
      }),
    ],
  };
  worker.explained = explainedOf([findingAt('See you :-)', ':-)')]);
});

const open = async (hash: string) => {
  location.hash = hash;
  return showPage(<HandoutPage />);
};

describe('a hand-out', () => {
  it("is a lesson's examples with marks, why and the better message", async () => {
    await open('#lesson=first');
    const [only, ...others] = screen.getAllByRole('article');
    expect(others).toEqual([]);
    expect(text()).toContain('1 example is no longer there and is left out.');
    expect(only!.querySelector('mark')?.firstChild?.textContent).toBe(':-)');
    expect(only!.textContent).toMatch(/Not as it is\..*9\.4 No emoticons\. Use words\..*Better: ?Well done/);
  });

  it('gives nothing away without answers, and has room to write', async () => {
    const user = await open('#rule=emoticon');
    await user.click(screen.getByRole('radio', { name: 'Without answers, to write on' }));
    const [first] = screen.getAllByRole('article');
    expect(first!.querySelector('mark')).toBeNull();
    expect(first!.textContent).not.toMatch(/Not as it is|9\.4|Better/);
    expect(within(first!).getByText('Which words, and why?')).toBeTruthy();
  });

  it('lists what a search finds, own examples too, or says that nothing fits', async () => {
    const user = await open('');
    await user.type(screen.getByRole('searchbox'), 'see YOU{Enter}');
    expect(screen.getAllByRole('article')).toHaveLength(1);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'zebra{Enter}');
    expect(text()).toContain('No example fits');
  });

  it('cannot be printed or saved before the check has seen every example', async () => {
    const user = await open('');
    let answer = (): void => {};
    worker.before = new Promise((resolve) => (answer = resolve));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lesson or rule' }), 'First evening');
    const buttons = (): boolean[] =>
      [/^Print/, /^Save/].map((name) => screen.getByRole('button', { name }).hasAttribute('disabled'));
    expect(screen.getByRole('status').textContent).toBe('Checking 0 of 1 …');
    expect(buttons()).toEqual([true, true]);
    answer();
    await settle();
    expect(screen.getByRole('status').textContent).toBe('1 example.');
    expect(buttons()).toEqual([false, false]);
  });

  it('says which lack their marks where the check gave no answer', async () => {
    worker.dead.add('explain');
    await open('#lesson=first');
    expect(screen.getByRole('alert').textContent).toContain('have no marks');
  });
});

describe('the code on a page', () => {
  it('has every clause of the code in use', async () => {
    worker.codeText = {
      name: 'Club code',
      year: 2026,
      clauses: [
        { id: '1.1', title: 'Be kind', text: 'Always.' },
        { id: '1.2', title: 'Could it be misread?', text: 'Ask.' },
      ],
    };
    await open('#view=code');
    expect(text()).toMatch(/Club code \(2026\).*1\.1 Be kind\. Always\.1\.2 Could it be misread\? Ask\./);
  });
});

describe('a certificate', () => {
  it('has what is typed in, and none of it is sent to be kept', async () => {
    const user = await open('#view=certificate&lesson=first');
    const before = worker.asked.length;
    await user.type(screen.getByRole('textbox', { name: 'Name of the person' }), 'Ceri Example');
    await user.type(screen.getByRole('textbox', { name: 'Trainer' }), 'Sam Lead');
    const sheet = screen.getByRole('region', { name: 'Certificate of attendance' });
    expect(sheet.textContent).toMatch(/Ceri Example.*First evening.*Sam Lead/);
    expect(worker.asked.slice(before)).toEqual([]);
    expect(document.querySelector('#name')?.getAttribute('autocomplete')).toBe('off');
  });
});
