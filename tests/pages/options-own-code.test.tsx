import { screen, within } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Options } from '../../src/pages/options/options.tsx';
import { cardOf, FakeWorker } from './fake-worker.ts';
import { settle, showPage, status, text, waitFor } from './show-page.ts';

let worker: FakeWorker;
beforeEach(() => {
  worker = new FakeWorker();
});

const holds = {
  name: 'Code of the club',
  clauses: [{ id: '1.1', title: 'Groups only' }],
  rules: [{ title: 'Private chat', severity: 'stop' as const }],
};
const part = (): HTMLElement => screen.getByRole('group', { name: "Your organisation's code" });
const asked = (): string[] => worker.asked.map(({ kind }) => kind).filter((kind) => kind.endsWith('Pack'));

async function choose(user: UserEvent, content = 'name: A club'): Promise<void> {
  await user.upload(screen.getByLabelText('Another code from a file'), new File([content], 'club.yaml'));
  await waitFor(() => expect(status()).not.toMatch(/^(?:Reading|$)/));
  await settle();
}

describe("the organisation's own code", () => {
  it('is the built-in one at first, with no way back from it', async () => {
    await showPage(<Options />);
    expect(part().textContent).toContain('checked by: The built-in code.');
    expect(within(part()).queryByRole('button')).toBeNull();
  });

  it('is shown before it is used, and used only once that is chosen', async () => {
    worker.tried = { ok: true, holds };
    const user = await showPage(<Options />);
    await choose(user);
    expect(worker.asked.at(-1)).toEqual({
      kind: 'tryPack',
      body: { file: { name: 'club.yaml', text: 'name: A club' } },
    });
    expect(status()).toBe('club.yaml can be used. Look at what it holds, then choose.');
    expect(text()).toContain('Code of the club. Clauses: 1. Rules: 1.');
    expect(text()).toContain('1.1 Groups only');
    expect(text()).toContain('Private chat (Stop)');
    expect(asked()).toEqual(['tryPack']);

    worker.cards = [cardOf({ id: 'private-chats', title: 'Private chat', clauses: ['1.1'] })];
    await user.click(screen.getByRole('button', { name: 'Use “Code of the club”' }));
    await waitFor(() =>
      expect(status()).toBe('From now on your messages are checked by “Code of the club”.'),
    );
    expect(part().textContent).toContain('checked by: Code of the club.');
    // The rules below are those of the code in use.
    await waitFor(() => expect(screen.getAllByRole('combobox')).toHaveLength(1));
    expect(screen.getByRole('combobox', { name: /^Private chat/ })).toBeDefined();
  });

  it('is left for the built-in one in one press', async () => {
    worker.code = { state: 'own', file: 'club.yaml', holds };
    const user = await showPage(<Options />);
    await user.click(screen.getByRole('button', { name: 'Go back to the built-in code' }));
    await waitFor(() => expect(status()).toContain('back at the built-in code'));
    expect(worker.asked.findLast(({ kind }) => kind === 'usePack')?.body).toEqual({ file: null });
    expect(within(part()).queryByRole('button')).toBeNull();
  });

  it('is refused aloud, with each line and reason, and nothing changes', async () => {
    worker.tried = {
      ok: false,
      refusals: [
        { line: 7, reason: 'clause 9.9 is not among the clauses' },
        { line: 0, reason: 'is larger than 512 kB' },
      ],
      more: 3,
    };
    const user = await showPage(<Options />);
    await choose(user);
    expect(status()).toMatch(/^club\.yaml is not used, and nothing has changed\./);
    expect(status()).toContain('club.yaml, line 7: clause 9.9 is not among the clauses');
    expect(status()).toContain('club.yaml: is larger than 512 kB');
    expect(status()).toContain('And 3 more.');
    expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
    expect(asked()).toEqual(['tryPack']);
  });

  it('that is far too large is not even sent to the worker', async () => {
    const user = await showPage(<Options />);
    await choose(user, 'x'.repeat(700_000));
    expect(status()).toContain('club.yaml is larger than 512 kB.');
    expect(asked()).toEqual([]);
  });

  it('that can no longer be read is told of at once, with the reasons and a way out', async () => {
    const refusals = [{ line: 3, reason: 'colour: is not known' }];
    worker.code = { state: 'refused', file: 'old.yaml', name: 'The built-in code', refusals, more: 0 };
    await showPage(<Options />);
    expect(screen.getByRole('alert').textContent).toMatch(/^old\.yaml can no longer be read\./);
    expect(screen.getByRole('alert').textContent).toContain('old.yaml, line 3: colour: is not known');
    expect(part().textContent).toContain('checked by: The built-in code.');
    expect(screen.getByRole('button', { name: 'Go back to the built-in code' })).toBeDefined();
  });

  it('stays as it was where the worker gives no answer, and that is said', async () => {
    worker.tried = { ok: true, holds };
    const user = await showPage(<Options />);
    await choose(user);
    worker.dead.add('usePack');
    await user.click(screen.getByRole('button', { name: /^Use/ }));
    await waitFor(() => expect(status()).toMatch(/^The file could not be used, and nothing has changed\./));
    expect(part().textContent).toContain('checked by: The built-in code.');
  });
});
