import { screen, within } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/report.ts';
import type { Explained } from '../../src/messages/replies.ts';
import { ComparePage } from '../../src/pages/compare/compare-page.tsx';
import { exampleOf, ruleOf } from '../lessons/examples.ts';
import { FakeWorker } from './fake-worker.ts';
import { settle, showPage } from './show-page.ts';

let worker: FakeWorker;
beforeEach(() => {
  history.replaceState(null, '', '#');
  worker = new FakeWorker();
  worker.library = [
    ruleOf('swearing', {
      title: 'Swearing',
      examples: [exampleOf('swearing', 3, 'flagged', { text: 'Damn rain', better: 'It may rain' })],
    }),
  ];
});

const finding = (text: string, start: number, part: Partial<Finding> = {}): Finding => ({
  rule: 'swearing',
  title: 'Swearing',
  clauses: ['9.1'],
  severity: 'warn',
  start,
  end: start + text.length,
  text,
  message: { what: 'A swear word.', why: '', instead: '' },
  suggestions: [],
  ...part,
});

const report = (findings: Finding[]): Explained['report'] => ({ verdict: 'warn', findings, clauses: [] });
const list = (title: string): string =>
  screen.getByRole('heading', { name: new RegExp(title) }).closest('section')?.textContent ?? '';

it('sets two drafts side by side: what went, what stayed, what came', async () => {
  worker.explainedOf.set('Damn rain, bloody bus', {
    report: report([finding('Damn', 0), finding('bloody', 11)]),
  });
  worker.explainedOf.set('RAIN, bloody bus', {
    report: report([finding('RAIN', 0, { rule: 'shouting', title: 'Shouting' }), finding('bloody', 6)]),
  });
  const user = await showPage(<ComparePage />);
  await user.type(screen.getByRole('textbox', { name: 'Before' }), 'Damn rain, bloody bus');
  await user.type(screen.getByRole('textbox', { name: 'After' }), 'RAIN, bloody bus');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Where it is written' }), 'sms');
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  await settle();
  expect(list('Gone')).toContain('Damn');
  expect(list('Still there')).toContain('bloody');
  expect(list('New')).toContain('Shouting');
  const asked = worker.asked.filter(({ kind }) => kind === 'explain').map(({ body }) => body['context']);
  expect(asked).toEqual([
    expect.objectContaining({ surface: 'sms' }),
    expect.objectContaining({ surface: 'sms' }),
  ]);
});

it('begins with an example of the library and its better wording', async () => {
  history.replaceState(null, '', '#swearing-03');
  await showPage(<ComparePage />);
  expect(screen.getByRole('textbox', { name: 'Before' })).toHaveProperty('value', 'Damn rain');
  expect(screen.getByRole('textbox', { name: 'After' })).toHaveProperty('value', 'It may rain');
  expect(list('New')).toContain('Nothing.');
});

it('tells why something was not flagged: excused, elsewhere, or below the reader’s bar', async () => {
  history.replaceState(null, '', '#swearing-03');
  worker.explainedOf.set('Damn rain', {
    seen: [
      {
        rule: 'swearing',
        severity: 'warn',
        start: 0,
        end: 4,
        text: 'Damn',
        by: { kind: 'phrase', match: 1, phrase: 'damn*' },
        excused: 'quoted',
      },
      {
        rule: 'swearing',
        severity: 'warn',
        start: 5,
        end: 9,
        text: 'rain',
        by: { kind: 'reader', score: 0.4, likelihood: 'possible' },
        excused: 'excuse 2',
      },
    ],
    near: [{ rule: 'swearing', start: 5, end: 9, text: 'rain', phrase: 'rain', lack: 'place' }],
    scores: [
      { rule: 'swearing', score: 0.31, bars: { possible: 0.5, likely: 0.9 } },
      { rule: 'gifts', score: 0.001, bars: { possible: 0.5, likely: 0.9 } },
    ],
    words: [{ rule: 'swearing', start: 0, end: 4, score: 0.2 }],
  });
  await showPage(<ComparePage />);
  const before = within(screen.getByRole('heading', { name: 'Before' }).closest('section')!);
  const told = before.getByRole('group').textContent;
  expect(told).toMatch(
    /Damn Swearing: matches “damn\*” in the rule's file\. Let pass, because it is a quotation\./,
  );
  expect(told).toContain('Let pass by exception 2');
  expect(told).toContain('counts only in another place');
  expect(told).toContain('Swearing: 31%. From 50% on it says so. This is below');
  expect(told).toContain('Damn Swearing: 20%');
  expect(told).not.toContain('gifts');
  const after = within(screen.getByRole('heading', { name: 'After' }).closest('section')!);
  expect(after.getByRole('group').textContent).toContain('No phrase of the rules stands in this draft.');
});

it('says so where the check gives no answer, and never stores or addresses what is written', async () => {
  worker.dead.add('explain');
  const user = await showPage(<ComparePage />);
  await user.type(screen.getByRole('textbox', { name: 'Before' }), 'Hello');
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  await settle();
  expect(screen.getByRole('alert').textContent).toContain('no answer');
  expect(new Set(worker.asked.map(({ kind }) => kind))).toEqual(new Set(['library', 'lessons', 'explain']));
  expect(location.href).not.toContain('Hello');
});
