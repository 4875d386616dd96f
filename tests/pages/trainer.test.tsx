import { screen, within } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// As the page has it once it is asked for: nothing is waited for here.
import '../../src/pages/trainer/training-editor.ts';
import { Trainer } from '../../src/pages/trainer/trainer.tsx';
import { exampleRule } from './example-rule.ts';
import { FakeWorker, cardOf } from './fake-worker.ts';
import { reload, settle, showPage, status, text } from './show-page.ts';

let worker: FakeWorker;
beforeEach(() => {
  worker = new FakeWorker();
});

const composer = (): HTMLElement => screen.getByRole('textbox', { name: 'Your message' });
const sent = (): string[] =>
  [...document.querySelectorAll('[data-training-sent] .text')].map((one) => one.textContent ?? '');
const play = (name: string): HTMLElement => screen.getAllByRole('button', { name })[0]!;

async function open(demo = false) {
  const onReady = vi.fn<() => void>(() => expect(composer().isConnected).toBe(true));
  return { user: await showPage(<Trainer demo={demo} onReady={onReady} />), onReady };
}

describe('the trainer page', () => {
  it('has the composer in the page before the content script is let in, once', async () => {
    const { onReady } = await open();
    expect(onReady).toHaveBeenCalledOnce();
    expect(composer().matches('[data-training-composer][data-surface="group-message"]')).toBe(true);
    expect(composer().textContent).toBe('');
  });

  it('begins a demonstration with a draft under the caret, and says what to try', async () => {
    await open(true);
    expect(composer().textContent).toContain('add me on snap');
    expect(document.activeElement).toBe(composer());
    expect(text()).toContain('Try it:');
  });

  it('lists each rule with its clauses and how much it holds', async () => {
    await open();
    const rows = within(screen.getByRole('region', { name: 'Examples for each rule' })).getAllByRole(
      'listitem',
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]!.textContent).toMatch(/Emoji or emoticon Code, clause 9\.4.*Stop/);
    expect(rows[1]!.textContent).toMatch(/Swearing Code, clauses 9\.1, 7\.4.*Check/);
  });

  it('says so where the rules can’t be read, and lets one write all the same', async () => {
    worker.dead.add('rules');
    await open();
    expect(screen.getByRole('alert').textContent).toContain('no answer');
    expect(composer()).toBeDefined();
  });
});

describe('an example', () => {
  it('is put into the composer with the caret, and the rule is told beside it', async () => {
    const { user } = await open();
    await user.click(play('Flagged example: Emoji or emoticon'));
    await settle();
    expect(composer().textContent).toBe('Well done :-)');
    expect(document.activeElement).toBe(composer());
    expect(status()).toContain('Flagged example 1 of 2: Emoji or emoticon');
    const facts = screen.getByRole('complementary').textContent;
    for (const words of ['An emoji is seen.', 'The code asks for words.', 'Say it in words.', '9.4'])
      expect(facts).toContain(words);
  });

  it('gives way to the next of its kind, on the surface that it is for, and comes round', async () => {
    const { user } = await open();
    const surfaces: (string | undefined)[] = [];
    const texts: (string | null)[] = [];
    for (let press = 0; press < 3; press += 1) {
      await user.click(play('Flagged example: Emoji or emoticon'));
      await settle();
      surfaces.push(composer().dataset['surface']);
      texts.push(composer().textContent);
    }
    expect(texts).toEqual(['Well done :-)', 'Thanks <3', 'Well done :-)']);
    expect(surfaces).toEqual(['group-message', 'public-post', 'group-message']);
  });

  it('that is fine says that it is', async () => {
    const { user } = await open();
    await user.click(play('Fine example: Emoji or emoticon'));
    await settle();
    expect(composer().textContent).toBe('Well done.');
    expect(screen.getByRole('complementary').textContent).toContain('does not break the rule');
  });

  it('is followed by the next rule, by one key, and the last by the first', async () => {
    const { user } = await open();
    await user.click(play('Flagged example: Emoji or emoticon'));
    await settle();
    await user.click(screen.getByRole('button', { name: 'Next rule: Swearing' }));
    await settle();
    expect(status()).toContain('Swearing');
    expect(screen.getByRole('button', { name: 'Next rule: Emoji or emoticon' })).toBeDefined();
  });

  it('comes anew each time: no verdict of the last one stands', async () => {
    const { user } = await open();
    const before = composer();
    await user.click(play('Fine example: Emoji or emoticon'));
    await settle();
    expect(composer()).not.toBe(before);
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
  });

  it('that opens a conversation finds nobody there before it', async () => {
    const text = 'See you at six.';
    worker.cards = [
      cardOf({ examples: { flagged: [{ text, opensConversation: true }], clean: [{ text }] } }),
    ];
    const { user } = await open(true);
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await user.click(play('Flagged example: Emoji or emoticon'));
    await settle();
    expect(composer().dataset['opens']).toBe('true');
    expect(screen.getByRole('log').textContent).toBe('');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await settle();
    expect(composer().dataset['opens']).toBeUndefined();
  });
});

describe('sending', () => {
  it('shows what was sent, empties the composer, and goes nowhere', async () => {
    const { user } = await open(true);
    const draft = composer().textContent;
    const asked = worker.asked.length;
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await settle();
    expect(sent()).toEqual([draft]);
    expect(composer().textContent).toBe('');
    expect(status()).toContain('1 message sent in this practice. Nothing has left this page.');
    expect(worker.asked).toHaveLength(asked);
  });

  it('sends with Enter, and nothing where there is nothing', async () => {
    const { user } = await open(true);
    composer().focus();
    await user.keyboard('{Enter}');
    await settle();
    await user.keyboard('{Enter}');
    await settle();
    expect(sent()).toHaveLength(1);
  });
});

it('has another look where the place is changed', async () => {
  const { user } = await open(true);
  const looked = vi.fn<(event: Event) => void>();
  addEventListener('focusin', looked, true);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Where you write' }), 'Direct message');
  await settle();
  removeEventListener('focusin', looked, true);
  expect(composer().dataset['surface']).toBe('direct-message');
  expect(looked.mock.calls.some(([event]) => event.target === composer())).toBe(true);
});

it('leaves the page’s selection alone until somebody goes into the composer, so that Tab begins at the top', async () => {
  getSelection()?.removeAllRanges();
  await open();
  expect(getSelection()?.rangeCount).toBe(0);
  expect(document.activeElement).toBe(document.body);
  await reload(<Trainer demo onReady={() => {}} />);
  expect(composer().contains(getSelection()!.anchorNode)).toBe(true);
});

describe('an example of the library', () => {
  const [first, second] = exampleRule().examples;
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    worker.library = [exampleRule()];
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    history.replaceState(null, '', '#');
  });
  const go = async (hash: string): Promise<void> => {
    history.replaceState(null, '', hash);
    dispatchEvent(new Event('hashchange'));
    await settle();
    await settle();
  };

  it('comes to the stage by its address, in its place and from its account, with what is said about it', async () => {
    history.replaceState(null, '', `#example=${first!.id}`);
    await open();
    await settle();
    expect(composer().textContent).toBe(first!.text);
    expect(composer().dataset).toMatchObject({ surface: 'email', account: 'personal' });
    expect(status()).toContain(`Example ${first!.id}: Insult`);
    const facts = screen.getByRole('complementary').textContent;
    for (const words of [first!.explanation, first!.better!, 'clause 9.1']) expect(facts).toContain(words);
    expect(screen.getByText('E-mail', { selector: 'strong' })).toBeDefined();
    expect(screen.getByText('Training')).toBeDefined();
  });

  it('leads to the next and back by links', async () => {
    await open();
    await go(`#example=${first!.id}`);
    const next = screen.getByRole('link', { name: 'Next example' });
    expect(next.getAttribute('href')).toBe(`#example=${second!.id}`);
    expect(screen.queryByRole('link', { name: 'Previous example' })).toBeNull();
    await go(next.getAttribute('href')!);
    expect(composer().textContent).toBe(second!.text);
    expect(screen.getByRole('complementary').textContent).toContain('does not break the rule');
    expect(screen.getByRole('link', { name: 'Previous example' })).toBeDefined();
  });

  it('of a lesson comes with its notes, from place to place', async () => {
    const items = [
      { example: second!.id, notes: 'Ask first.' },
      { example: first!.id, notes: '' },
    ];
    worker.lessons = {
      examples: [],
      lessons: [{ id: 'l-1', name: 'Monday', minutes: 20, notes: 'Bring paper.', items }],
    };
    await open();
    await go('#lesson=l-1');
    expect(composer().textContent).toBe(second!.text);
    expect(status()).toContain('Example 1 of 2 in the lesson “Monday”');
    expect(screen.getByRole('complementary').textContent).toContain('Bring paper.\nAsk first.');
    await go(screen.getByRole('link', { name: 'Next example' }).getAttribute('href')!);
    expect(composer().textContent).toBe(first!.text);
    expect(screen.queryByRole('link', { name: 'Next example' })).toBeNull();
  });

  it('that nobody has is said to be missing, and the stage stays free', async () => {
    await open();
    await go('#example=none-01');
    expect(screen.getByRole('alert').textContent).toContain('no such example');
    expect(composer().textContent).toBe('');
  });

  it('gives way to a rule’s own example', async () => {
    const { user } = await open();
    await go(`#example=${first!.id}`);
    await user.click(play('Flagged example: Emoji or emoticon'));
    await settle();
    expect(composer().textContent).toBe('Well done :-)');
    expect(composer().dataset['account']).toBe('unknown');
    expect(location.hash).toBe('');
  });
});
