import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, listNames, merge, problemsOf } from '../../src/pages/options/form.ts';
import { badLines, linesOf, type ListName } from '../../src/pages/options/lines.ts';
import { defaultSettings, Settings } from '../../src/policy/settings.ts';

const fine: Record<ListName, string[]> = {
  phones: ['020 7946 0000', '+44 (0)20 7946 0000', '0800 1111', '116 123', '020-7946-0000', '999'],
  emails: ['office@example.org', 'o.ff+ice@mail.example.co.uk'],
  domains: [
    'example.org',
    'www.example.org',
    'https://example.org',
    'http://example.org/join?a=b',
    'müller.example',
  ],
  accounts: ['@ourcampaign', 'our.campaign', 'our-campaign', 'Our_Campaign1'],
  hashtags: ['#OurCampaign', 'votes4all', '#Pleidlais_16'],
  ownAccounts: ['@me'],
};

const bad: Record<ListName, string[]> = {
  phones: [
    'the office',
    '12',
    '020 7946 0000 or 07700 900001',
    '+',
    '12345678901234567890',
    '07700 900001 (Sam)',
  ],
  emails: [
    'office',
    'office@',
    '@example.org',
    'office@example',
    'a@example.org, b@example.org',
    'a b@example.org',
  ],
  domains: ['example', 'ours at example.org', 'https://', 'office@example.org', 'example.org and more'],
  accounts: ['https://example.org/ourcampaign', 'our campaign', '@', 'a@b'],
  hashtags: ['two words', '#', '#one #two', '#a-b'],
  ownAccounts: ['my name'],
};

describe.each(listNames)('%s', (list) => {
  it.each(fine[list])('takes %j', (line) => expect(badLines(list, line)).toEqual([]));
  it.each(bad[list])('does not take %j', (line) =>
    expect(badLines(list, `\n ${line} `)).toEqual([
      { list, line: 2, text: line, fault: expect.any(String) as string },
    ]),
  );
  it('takes nothing as nothing', () => expect(badLines(list, '\n  \n')).toEqual([]));
});

it('names what is too long, and what is too many', () => {
  expect(badLines('accounts', 'a'.repeat(201))).toMatchObject([{ fault: 'long' }]);
  expect(badLines('ownAccounts', Array.from({ length: 51 }, () => '@a').join('\n'))).toMatchObject([
    { line: 51, fault: 'many' },
  ]);
});

const typed = fc.record({
  phones: fc.string({ unit: fc.constantFrom('0', '7', ' ', '\n', '+', 'x', '(') }),
  emails: fc.string({ unit: fc.constantFrom('a', '@', '.', '\n', ' ', ',') }),
  domains: fc.string({ unit: fc.constantFrom('a', '.', '/', '\n', ':', '-') }),
  accounts: fc.string({ unit: fc.constantFrom('@', 'a', 'é', '\n', ' ', '.') }),
  hashtags: fc.string({ unit: fc.constantFrom('#', 'a', '1', '\n', ' ') }),
  ownAccounts: fc.string({ unit: fc.constantFrom('@', 'a', '\n', '_') }),
});

it('whatever is found fit is taken by the schema, line by line as it was typed', () => {
  const before = formOf(defaultSettings());
  fc.assert(
    fc.property(typed, (all) => {
      const fit = (list: ListName): string =>
        all[list]
          .split('\n')
          .filter((line) => badLines(list, line).length === 0)
          .join('\n');
      const lists = Object.fromEntries(listNames.map((list) => [list, fit(list)])) as typeof all;
      const now = { ...before, lists };
      expect(problemsOf(before, now)).toEqual([]);
      const stored = merge(defaultSettings(), before, now);
      expect(Settings.parse(stored)).toEqual(stored);
      expect(stored.organisation.phones).toEqual(linesOf(lists.phones));
      expect(stored.ownAccounts).toEqual(linesOf(lists.ownAccounts));
    }),
    { numRuns: 500 },
  );
});

it('a form in which nothing was changed stores exactly what was stored', () => {
  const severity = fc.constantFrom<Settings['rules'][string]>('stop', 'warn', 'advise', 'off');
  const host = fc.constantFrom('x.com', 'messenger.com', 'gone.example');
  const some = fc.record({
    rules: fc.dictionary(fc.constantFrom('a', 'b', 'c'), severity, { noNullPrototype: true }),
    offSites: fc.uniqueArray(host),
    ownAccounts: fc.array(fc.constantFrom('@a', 'not a name', '@b')),
  });
  fc.assert(
    fc.property(some, some, (opened, meanwhile) => {
      const form = formOf({ ...defaultSettings(), ...opened });
      const stored: Settings = { ...defaultSettings(), ...meanwhile };
      expect(merge(stored, form, form)).toEqual(stored);
    }),
  );
});
