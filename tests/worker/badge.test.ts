import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import type { Request } from '../../src/messages/protocol.ts';
import type { Replies } from '../../src/messages/replies.ts';
import { onBadge, setBadge, takeBadgeOff } from '../../src/worker/badge.ts';
import type { Sender } from '../../src/worker/serve.ts';

type Reply = Replies['check'];
const request = {} as Request<'check'>;
const tab: Sender = { kind: 'content', site: 'x.com', from: { tab: 7, frame: 0 } };
/** Findings of so many rules, each in two places. */
const found = (rules: number): Reply => ({
  state: 'checked',
  report: {
    verdict: 'warn',
    findings: Array.from({ length: 2 * rules }, (_, at) => ({ rule: `rule-${at >> 1}` })) as never,
    clauses: [],
  },
  truncated: false,
  depth: 'full',
  audience: { readers: 'young-people', from: 'place' },
});

/** What the browser was last told: the tab, its badge and the button's name. */
let told: () => unknown[];

beforeEach(() => {
  const { action, i18n } = browser;
  const text = vi.spyOn(action, 'setBadgeText').mockResolvedValue();
  const title = vi.spyOn(action, 'setTitle').mockResolvedValue();
  vi.spyOn(action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(action, 'setBadgeTextColor').mockResolvedValue();
  vi.spyOn(i18n, 'getMessage').mockImplementation((name: string, filled?: unknown) =>
    [name, ...(filled as string[])].join(' '),
  );
  told = () => [text.mock.lastCall?.[0].tabId, text.mock.lastCall?.[0].text, title.mock.lastCall?.[0].title];
});
afterEach(() => vi.restoreAllMocks());

describe('the button of a tab', () => {
  it.each<[reply: Reply, text: string, title: string]>([
    [found(2), '2', 'badge_found 2'],
    [found(140), '99+', 'badge_found 140'],
    [found(0), '', 'extension_name'],
    [{ state: 'off' }, '–', 'badge_off'],
  ])('says how the last check went: %#', async (reply, text, title) => {
    expect(await onBadge(() => Promise.resolve(reply))(request, tab)).toBe(reply);
    await vi.waitFor(() => expect(told()).toEqual([7, text, title]));
  });

  it('stays as it was at a glance while somebody types', async () => {
    const glance = { reader: 'none' } as Request<'check'>;
    await onBadge(() => Promise.resolve(found(2)))(glance, tab);
    expect(told()).toEqual([undefined, undefined, undefined]);
  });

  it('says that a draft could not be checked, and the fault goes on', async () => {
    const fails = onBadge(() => Promise.reject(new Error('no pack')));
    await expect(fails(request, tab)).rejects.toThrow('no pack');
    await vi.waitFor(() => expect(told()).toEqual([7, '?', 'badge_couldNotCheck']));
  });

  it('says nothing once no draft is open', async () => {
    await setBadge(7, { kind: 'findings', count: 3 });
    await takeBadgeOff({}, tab);
    expect(told()).toEqual([7, '', 'extension_name']);
  });

  it('stays as it was for what is tried on our own pages', async () => {
    await onBadge(() => Promise.resolve(found(3)))(request, {
      kind: 'page',
      site: '',
      from: { tab: 7, frame: 0 },
    });
    await setBadge(undefined, { kind: 'off' });
    expect(told()).toEqual([undefined, undefined, undefined]);
  });

  it('minds nothing where the tab is gone', async () => {
    vi.spyOn(browser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(setBadge(7, { kind: 'off' })).resolves.toBeUndefined();
  });
});
