import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { i18n } from '#i18n';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { dayName } from '../../src/pages/dates.ts';
import { pageLanguage, settleLanguage } from '../../src/pages/language.ts';

type Words = { [key: string]: string | Words };
const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );
const read = (name: string) => flat(parse(readFileSync(`src/locales/${name}.yml`, 'utf8')) as Words);
const english = new Map(read('en'));
const welsh = read('cy');
/** One word that Welsh does not have, as where a new one is still to be translated. */
const missing = 'pages_loading';

beforeEach(async () => {
  const { [missing]: _, ...messages } = generateChromeMessages(await parseMessagesFile('src/locales/cy.yml'));
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(messages)));
});
afterEach(() => vi.unstubAllGlobals());

const prefer = (...languages: string[]): void =>
  void vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

it('is Welsh for somebody who prefers it, with what is filled in, and English where Welsh has no word', async () => {
  prefer('fr', 'cy', 'en-GB');
  await settleLanguage();
  expect(pageLanguage()).toBe('cy');
  expect(i18n.t('popup.siteUnknown', ['x.com'])).toContain('Nid yw x.com yn y gofrestr');
  expect(i18n.t('options.default', ['Stop'])).toBe('Rhagosodiad (Stop)');
  expect(i18n.t('pages.loading')).toBe('Loading …');
  expect(dayName('2026-06-15')).toBe('15 Mehefin 2026');
});

it('stays English for everybody else', async () => {
  prefer('en-GB', 'cy');
  await settleLanguage();
  expect(pageLanguage()).toBe('en');
  expect(dayName('2026-06-15')).toBe('15 June 2026');
});

it('has a Welsh word for everything, filled in alike', () => {
  const known = new Set(welsh.map(([key]) => key));
  expect([...english.keys()].filter((key) => !known.has(key))).toEqual([]);
  for (const [key, text] of welsh) {
    expect([key, english.has(key)]).toEqual([key, true]);
    const filled = (one: string) => [...one.matchAll(/\$\d/g)].map(String).toSorted();
    if (!key.endsWith('.1')) expect([key, filled(text)]).toEqual([key, filled(english.get(key)!)]);
    for (const sentence of text.split(/(?<=[.!?])\s+/)) {
      if (key !== 'pages.months') expect([key, sentence.split(/\s+/).length <= 20]).toEqual([key, true]);
    }
  }
});
