import { screen } from '@testing-library/dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { AudienceList } from '../../src/pages/options/audience-list.tsx';
import { FakeWorker } from './fake-worker.ts';
import { showPage, status, text, waitFor } from './show-page.ts';

let worker: FakeWorker;
beforeEach(() => {
  worker = new FakeWorker();
  worker.answers = [
    { id: 'a'.repeat(64), site: 'x.com', readers: 'adults', day: '2026-11-27' },
    { id: 'b'.repeat(64), site: 'web.whatsapp.com', readers: 'young-people', day: '2026-11-02' },
  ];
});

describe('who reads your conversations', () => {
  it('lists site, answer and day', async () => {
    await showPage(<AudienceList />);
    expect(text()).toContain('x.com: Adults only. Last used on 27 November 2026.');
    expect(text()).toContain('web.whatsapp.com: Young people (under 18). Last used on 2 November 2026.');
  });

  it('forgets one, says so, and leaves the focus on what it says', async () => {
    const user = await showPage(<AudienceList />);
    await user.click(screen.getByRole('button', { name: /^Ask again: x\.com, Adults only/ }));
    await waitFor(() => expect(status()).toMatch(/^Forgotten\./));
    expect(text()).not.toContain('x.com: Adults only');
    expect(document.activeElement?.textContent).toMatch(/^Forgotten\./);
    expect(worker.answers).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Ask again in every conversation' })).toBe(null);
  });

  it('forgets all of them', async () => {
    const user = await showPage(<AudienceList />);
    await user.click(screen.getByRole('button', { name: 'Ask again in every conversation' }));
    await waitFor(() => expect(text()).toContain('Nothing has been answered yet.'));
    expect(worker.answers).toEqual([]);
  });

  it('says where nothing could be changed, and shows what still holds', async () => {
    const user = await showPage(<AudienceList />);
    worker.dead.add('audiences');
    await user.click(screen.getByRole('button', { name: 'Ask again in every conversation' }));
    await waitFor(() => expect(status()).toBe('This could not be changed. Try once more.'));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});
