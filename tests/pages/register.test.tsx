import { screen, within } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RegisterPage } from '../../src/pages/register/register-page.tsx';
import { detailOf } from '../../src/platforms/detail.ts';
import { listRegister, type RegisterRow } from '../../src/platforms/list-register.ts';
import type { Register } from '../../src/platforms/schema.ts';
import { platform, policy } from '../platforms/platform-of.ts';
import { FakeWorker } from './fake-worker.ts';
import { settle, showPage, text } from './show-page.ts';

const source = { at: 'https://example.org/terms' };
const register: Register = {
  alpha: { ...platform({ name: 'Alpha' }), age: { is: 13, by: ['terms'] }, sources: { terms: source } },
  beta: platform({ name: 'Beta', kind: 'game' }),
  gamma: platform({ name: 'Gamma', facts: { record: 'unknown' }, surfaces: { email: {} }, aliases: ['gee'] }),
  'alpha-secret': { ...platform({ name: 'Alpha Secret', facts: { vanishes: 'always' } }), mode: 'alpha' },
};

let worker: FakeWorker;
beforeEach(() => {
  worker = new FakeWorker();
  worker.rows = listRegister(register, policy) satisfies RegisterRow[];
  for (const id of Object.keys(register)) worker.details.set(id, detailOf(register, id, policy, 'en')!);
  location.hash = '';
});

const rows = (): string[] =>
  screen
    .getAllByRole('rowheader')
    .map((one) => one.textContent.trim())
    .filter((name) => /^(?:Alpha|Beta|Gamma)/.test(name));
const go = async (hash: string): Promise<void> => {
  await act(() => {
    location.hash = hash;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  await settle();
};

describe('the list', () => {
  it('shows every platform with its answers, its age or that nobody checked it, and its date', async () => {
    await showPage(<RegisterPage />);
    expect(rows()).toEqual(['Alpha', 'Alpha Secret', 'Beta', 'Gamma']);
    const alpha = screen.getByRole('row', { name: /^Alpha Social/ });
    expect(alpha.textContent).toContain('13');
    expect(alpha.textContent).toContain('26 November 2026');
    expect(screen.getByRole('row', { name: /^Beta/ }).textContent).toContain('Not checked');
  });

  it.each([
    ['Answer', 'Ask first', ['Gamma']],
    ['Where', 'Email', ['Gamma']],
    ['Reason', 'Online games', ['Beta']],
    ['Its own minimum age', '13 or under', ['Alpha']],
  ])('is chosen from by %s: %s', async (label, option, expected) => {
    const user = await showPage(<RegisterPage />);
    await user.selectOptions(screen.getByRole('combobox', { name: label }), option);
    expect(rows()).toEqual(expected);
    expect(text()).toContain(`${expected.length} of 4 platforms`);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(rows()).toHaveLength(4);
  });

  it('is chosen from by where and what at once, and says so where nothing fits', async () => {
    const user = await showPage(<RegisterPage />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where' }), 'Direct message');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Answer' }), 'Yes');
    expect(text()).toContain('No platform fits');
  });

  it('is found in by a short form', async () => {
    const user = await showPage(<RegisterPage />);
    await user.type(screen.getByRole('searchbox', { name: 'Name' }), 'gee');
    expect(rows()).toEqual(['Gamma']);
  });

  it('sorts by a column and says how, what has no value last either way', async () => {
    const user = await showPage(<RegisterPage />);
    const press = (name: RegExp) => user.click(screen.getByRole('button', { name }));
    await press(/^Platform/);
    expect(rows()).toEqual(['Gamma', 'Beta', 'Alpha Secret', 'Alpha']);
    expect(screen.getByRole('columnheader', { name: /^Platform/ }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    await press(/^Its own/);
    expect(rows()[0]).toBe('Alpha');
    await press(/^Its own/);
    expect(rows()[0]).toBe('Alpha');
    await press(/^Answers/);
    expect(rows()[0]).toMatch(/Alpha Secret|Beta/);
  });

  it('is a matrix where one would rather look, with a letter and a word in each place', async () => {
    const user = await showPage(<RegisterPage />);
    await user.click(screen.getByRole('radio', { name: 'Matrix' }));
    const cells = within(screen.getByRole('row', { name: /^Alpha Y/ })).getAllByRole('cell');
    const heads = screen.getAllByRole('columnheader').map((one) => one.textContent);
    expect(heads).toEqual(['Platform', 'Public post', 'Group message', 'Direct message', 'Email']);
    expect(cells.map((one) => one.textContent)).toEqual(['YYes', 'CYes, if …', 'NNo', '·Not there']);
  });

  it('says that there is no answer', async () => {
    worker.dead.add('platforms');
    await showPage(<RegisterPage />);
    expect(screen.getByRole('alert').textContent).toContain('no answer');
  });
});

describe('one platform by itself', () => {
  it('has its answer, each criterion, and each fact with source and date or "not checked"', async () => {
    location.hash = '#/alpha';
    await showPage(<RegisterPage />);
    expect(document.activeElement?.textContent).toBe('May I use Alpha with young people?');
    const facts = within(screen.getByRole('table', { name: 'Facts' }));
    expect(facts.getByRole('row', { name: /^Its own minimum age 13/ }).textContent).toContain(
      'example.org/terms',
    );
    expect(facts.getByRole('row', { name: /^Its own minimum age 13/ }).textContent).toContain(
      '26 November 2026',
    );
    expect(facts.getByRole('row', { name: /^Permanent record Kept/ }).textContent).toContain('Not checked');
    expect(
      screen.getByRole('row', {
        name: /^Private messaging \(Code, clause 10.2\)\s*(?:✕ )?No\s*This is a private/,
      }),
    ).toBeDefined();
    expect(screen.getByRole('link', { name: 'Alpha Secret' }).getAttribute('href')).toBe(
      '/register.html#/alpha-secret',
    );
  });

  it('prints itself when its address says so, and once only', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    location.hash = '#/beta/print';
    await showPage(<RegisterPage />);
    expect(print).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('leads back to the list as it was left', async () => {
    const user = await showPage(<RegisterPage />);
    await user.type(screen.getByRole('searchbox', { name: 'Name' }), 'beta');
    await go('#/beta');
    expect(text()).toContain('May I use Beta');
    await go('');
    expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Name' }).value).toBe('beta');
  });

  it('says so where it is not listed', async () => {
    location.hash = '#/nothing';
    await showPage(<RegisterPage />);
    expect(screen.getByRole('alert').textContent).toContain('not in the register');
  });
});

it('answers about an address, as the menu on a link asks', async () => {
  location.hash = '#?flurble.example%2Fa';
  await showPage(<RegisterPage />);
  expect(text()).toContain('“flurble.example/a” is not in the register.');
  expect(text()).toContain('11.1');
});
