import { screen } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pages/pictures/tally.ts';
import { weigh } from '../../src/pages/pictures/weigh.ts';
import { Pictures } from '../../src/pages/pictures/pictures.tsx';
import { FakeWorker } from './fake-worker.ts';
import { exampleOf, explainedOf, findingAt, ruleOf } from './lesson-of.ts';
import { showPage, text } from './show-page.ts';

const draft = 'Well done :-) :-)';
const smileys = explainedOf([
  { ...findingAt(draft, ':-)'), start: 10, end: 13 },
  { ...findingAt(draft, ':-)'), start: 14, end: 17 },
]);

describe('a tally', () => {
  it('counts a rule once in each message, by severity and by main clause alike', () => {
    const threat = explainedOf([{ ...findingAt('Or else.', 'Or else', 'stop', 'threat'), clauses: ['6.7'] }]);
    const counts = tally([smileys.report, smileys.report, threat.report]);
    expect(counts.severities.map(({ of, count }) => [of, count])).toEqual([
      ['stop', 1],
      ['warn', 2],
      ['advise', 0],
    ]);
    expect(counts.clauses.map(({ of, count }) => [of.id, count])).toEqual([
      ['9.4', 2],
      ['6.7', 1],
    ]);
  });
});

const weights = {
  seen: [
    {
      start: 0,
      end: 4,
      text: 'Ring',
      rule: 'a',
      severity: 'stop',
      by: { kind: 'phrase', match: 1, phrase: 'ring' },
    },
    {
      start: 5,
      end: 8,
      text: 'the',
      rule: 'a',
      severity: 'stop',
      by: { kind: 'detector', match: 1, name: 'names' },
      excused: 'an office',
    },
    {
      start: 0,
      end: 15,
      text: 'Ring the office',
      rule: 'a',
      severity: 'stop',
      by: { kind: 'reader', score: 0.9, likelihood: 'likely' },
    },
  ],
  words: [
    { start: 5, end: 8, rule: 'a', score: 0.3 },
    { start: 9, end: 15, rule: 'b', score: 0.8 },
  ],
} satisfies Parameters<typeof weigh>[1];

describe('a message by weight', () => {
  it('tells patterns, excused ones and the score of the reader word by word', () => {
    const pieces = weigh('Ring the office now', weights);
    expect(pieces.map(({ text: words }) => words).join('')).toBe('Ring the office now');
    expect(
      pieces.filter(({ text: words }) => words.trim()).map((one) => [one.text, one.pattern, one.level]),
    ).toEqual([
      ['Ring', 'stands', 0],
      ['the', 'excused', 2],
      ['office', null, 4],
      ['now', null, 0],
    ]);
  });
});

describe('the pictures of a lesson', () => {
  it('are tables with a number for each bar, and the weights in words', async () => {
    const worker = new FakeWorker();
    const example = exampleOf({ text: 'Ring the office now' });
    worker.explained = { ...explainedOf([findingAt(example.text, 'Ring')]), ...weights };
    const deck = {
      title: 'One',
      minutes: null,
      notes: '',
      gone: 0,
      slides: [{ example, rule: ruleOf(), clauses: [], notes: '' }],
    };
    await showPage(<Pictures deck={deck} library={[ruleOf({ rule: 'a', title: 'Rule A' })]} />);
    expect(screen.getByRole('table', { name: 'Findings by severity' }).textContent).toMatch(
      /Stop.?0.*Check.?1/,
    );
    expect(screen.getByRole('row', { name: /^9\.4/ }).textContent).toBe('9.4 No emoticons1');
    expect(screen.getByRole('row', { name: /^Ring Rule A/ }).textContent).toContain('Pattern “ring”');
    expect(screen.getByRole('row', { name: /^the Rule A/ }).textContent).toMatch(
      /“names” ?Excused: ?an office/,
    );
    expect(text()).toContain('office (80 %)');
  });

  it('says so where the reader cannot run', async () => {
    const worker = new FakeWorker();
    worker.explained = explainedOf([], { depth: 'patterns-only' });
    const slide = { example: exampleOf(), rule: ruleOf(), clauses: [], notes: '' };
    await showPage(
      <Pictures
        deck={{ title: 'One', minutes: null, notes: '', slides: [slide], gone: 0 }}
        library={[ruleOf()]}
      />,
    );
    expect(text()).toContain('Only patterns are shown');
  });
});
