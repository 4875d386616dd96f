import { screen, within } from '@testing-library/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { Options } from '../../src/pages/options/options.tsx';
import { defaultSettings } from '../../src/policy/settings.ts';
import { FakeWorker } from './fake-worker.ts';
import { reload, settle, showPage, status, text, waitFor } from './show-page.ts';

let worker: FakeWorker;
beforeEach(() => {
  worker = new FakeWorker();
});

const field = (name: string): HTMLTextAreaElement => screen.getByRole('textbox', { name });
const save = (): HTMLElement => screen.getByRole('button', { name: 'Save' });
const written = (): unknown[] => worker.asked.filter(({ kind }) => kind === 'writeSettings');

describe('the settings page', () => {
  it('shows what is stored', async () => {
    worker.settings = {
      ...defaultSettings(),
      role: 'volunteer',
      rules: { emoticon: 'off' },
      offSites: ['x.com'],
      organisation: { ...defaultSettings().organisation, phones: ['020 7946 0000', '07700 900001'] },
    };
    await showPage(<Options />);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Volunteer' }).checked).toBe(true);
    expect(field('Phone numbers').value).toBe('020 7946 0000\n07700 900001');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /^Emoji/ }).value).toBe('off');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /on x\.com/ }).checked).toBe(false);
    expect(status()).toBe('');
  });

  it('stores every kind of setting, says so, and has it after a reload', async () => {
    const user = await showPage(<Options />);
    await user.click(screen.getByRole('radio', { name: 'Volunteer' }));
    await user.click(screen.getByRole('radio', { name: 'Adults only' }));
    await user.type(field('Name of the organisation'), 'The Branch');
    await user.type(field('Phone numbers'), '  020 7946 0000 \n\n+44 7700 900001');
    await user.type(field('Email addresses'), 'office@example.org');
    await user.type(field('Web addresses'), 'https://www.example.org/join');
    await user.type(field('Official accounts'), '@ourcampaign');
    await user.type(field('Hashtags'), '#OurCampaign');
    await user.type(field('Your own accounts'), 'my.name');
    await user.click(screen.getByRole('checkbox', { name: /approved text messages/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: /^Swearing/ }), 'Stop');
    await user.click(screen.getByRole('checkbox', { name: /on x\.com/ }));
    expect(status()).toBe('You have changes that are not saved.');
    expect(written()).toEqual([]);

    await user.click(save());
    await waitFor(() => expect(status()).toMatch(/^Saved\./));
    const stored = {
      ...defaultSettings(),
      role: 'volunteer',
      audience: 'adults',
      rules: { swearing: 'stop' },
      offSites: ['x.com'],
      organisation: {
        name: 'The Branch',
        phones: ['020 7946 0000', '+44 7700 900001'],
        emails: ['office@example.org'],
        domains: ['https://www.example.org/join'],
        accounts: ['@ourcampaign'],
        hashtags: ['#OurCampaign'],
        smsApproved: true,
      },
      ownAccounts: ['my.name'],
    };
    expect(worker.settings).toEqual(stored);
    // As it is stored, trimmed and without the empty line.
    expect(field('Phone numbers').value).toBe('020 7946 0000\n+44 7700 900001');

    await reload(<Options />);
    expect(field('Hashtags').value).toBe('#OurCampaign');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /^Swearing/ }).value).toBe('stop');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Adults only' }).checked).toBe(true);
  });

  it('keeps what it didn’t touch, also what has changed since it was opened', async () => {
    worker.settings = { ...defaultSettings(), rules: { 'a-rule-not-shown': 'off' } };
    const user = await showPage(<Options />);
    await user.type(field('Name of the organisation'), 'The Branch');
    worker.settings = { ...worker.settings, offSites: ['messenger.com'], ownAccounts: ['@me'] };
    await user.click(save());
    await waitFor(() => expect(status()).toMatch(/^Saved\./));
    expect(worker.settings.offSites).toEqual(['messenger.com']);
    expect(worker.settings.ownAccounts).toEqual(['@me']);
    expect(worker.settings.rules).toEqual({ 'a-rule-not-shown': 'off' });
    expect(worker.settings.organisation.name).toBe('The Branch');
    // And shows it from then on.
    expect(field('Your own accounts').value).toBe('@me');
  });

  it('names each rule’s default, and goes back to it', async () => {
    worker.settings = { ...defaultSettings(), rules: { emoticon: 'advise' } };
    const user = await showPage(<Options />);
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: /^Emoji.*clause 9\.4/ });
    const options = within(choice)
      .getAllByRole('option')
      .map((one) => one.textContent);
    expect(options).toEqual(['Default (Stop)', 'Stop', 'Check', 'Tip', 'Off']);
    await user.selectOptions(choice, 'Default (Stop)');
    await user.click(save());
    await waitFor(() => expect(worker.settings.rules).toEqual({}));
  });

  it('says nothing of unsaved changes once they are taken back', async () => {
    const user = await showPage(<Options />);
    await user.type(field('Name of the organisation'), 'A');
    expect(status()).toContain('not saved');
    await user.clear(field('Name of the organisation'));
    expect(status()).toBe('');
  });

  it('warns before it is left with unsaved changes, and only then', async () => {
    const leaves = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const user = await showPage(<Options />);
    expect(leaves()).toBe(true);
    await user.type(field('Name of the organisation'), 'A');
    await settle();
    expect(leaves()).toBe(false);
    await user.click(save());
    await settle();
    expect(leaves()).toBe(true);
  });
});

describe('a bad line', () => {
  it('is named with its place and what to write; nothing is stored and nothing is lost', async () => {
    const user = await showPage(<Options />);
    await user.type(field('Phone numbers'), '020 7946 0000\nthe office\n07700 900001');
    await user.type(field('Hashtags'), 'two words');
    await user.click(save());
    expect(status()).toBe('2 lines need a change. Nothing is saved yet.');
    expect(written()).toEqual([]);
    expect(text()).toContain('Phone numbers, line 2: “the office”. Write a phone number in figures');
    expect(field('Phone numbers').value).toBe('020 7946 0000\nthe office\n07700 900001');
    expect(field('Phone numbers').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('Phone numbers'));
    const described = field('Phone numbers').getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain('line 2');
  });

  it('is no longer named once it is mended, and then all is stored', async () => {
    const user = await showPage(<Options />);
    await user.type(field('Email addresses'), 'office');
    await user.click(save());
    expect(field('Email addresses').getAttribute('aria-invalid')).toBe('true');
    await user.type(field('Email addresses'), '@example.org');
    expect(field('Email addresses').getAttribute('aria-invalid')).toBeNull();
    expect(status()).toBe('You have changes that are not saved.');
    await user.click(save());
    await waitFor(() => expect(worker.settings.organisation.emails).toEqual(['office@example.org']));
  });
});

it('a stored line that would not be taken today stays, and keeps nothing else from being saved', async () => {
  const organisation = { ...defaultSettings().organisation, phones: ['the office'] };
  worker.settings = { ...defaultSettings(), organisation };
  const user = await showPage(<Options />);
  await user.type(field('Hashtags'), '#A');
  await user.click(save());
  await waitFor(() => expect(status()).toMatch(/^Saved\./));
  expect(worker.settings.organisation).toEqual({ ...organisation, hashtags: ['#A'] });
});

describe('a worker in trouble', () => {
  it('keeps what was typed where it could not be stored, and stores it at the next try', async () => {
    worker.dead.add('writeSettings');
    const user = await showPage(<Options />);
    await user.type(field('Name of the organisation'), 'The Branch');
    await user.click(save());
    await waitFor(() => expect(status()).toMatch(/^Nothing was saved\./));
    expect(field('Name of the organisation').value).toBe('The Branch');
    worker.dead.clear();
    await user.click(save());
    await waitFor(() => expect(worker.settings.organisation.name).toBe('The Branch'));
  });

  it('writes nothing where the settings can’t be read again before saving', async () => {
    const user = await showPage(<Options />);
    await user.type(field('Name of the organisation'), 'The Branch');
    worker.dead.add('readSettings');
    await user.click(save());
    await waitFor(() => expect(status()).toMatch(/^Nothing was saved\./));
    expect(written()).toEqual([]);
  });

  it('offers another try where the settings can’t be read, and never shows defaults as if they were stored', async () => {
    worker.dead.add('readSettings');
    const user = await showPage(<Options />);
    expect(screen.getByRole('alert').textContent).toContain('no answer');
    expect(screen.queryByRole('textbox')).toBeNull();
    worker.dead.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(field('Phone numbers')).toBeDefined());
  });

  it('can do without the rules', async () => {
    worker.dead.add('rules');
    const user = await showPage(<Options />);
    expect(screen.getByRole('alert').textContent).toContain('The rules could not be read.');
    await user.type(field('Hashtags'), '#A');
    await user.click(save());
    await waitFor(() => expect(worker.settings.organisation.hashtags).toEqual(['#A']));
  });
});
