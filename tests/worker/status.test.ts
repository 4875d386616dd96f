import { describe, expect, it } from 'vitest';
import { Settings } from '../../src/policy/settings.ts';
import { writeSettings } from '../../src/policy/settings-store.ts';
import { siteStatus } from '../../src/worker/status.ts';

describe('siteStatus', () => {
  it('tells one of our pages about the site that it names', async () => {
    await writeSettings(Settings.parse({ offSites: ['x.com'] }));
    const page = { kind: 'page', site: '' } as const;
    expect(await siteStatus({ site: 'x.com' }, page)).toEqual({ checking: false, locked: false });
    expect(await siteStatus({ site: 'twitter.com' }, page)).toEqual({ checking: true, locked: false });
  });

  it('tells a content script about its own site only', async () => {
    await writeSettings(Settings.parse({ offSites: ['x.com'] }));
    const sender = { kind: 'content', site: 'www.messenger.com' } as const;
    expect(await siteStatus({ site: 'x.com' }, sender)).toMatchObject({ checking: true });
  });
});
