import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hostMatches } from '../../src/platforms/sites.ts';
import { followGrants, isGranted } from '../../src/worker/granted-sites.ts';

interface Script {
  id: string;
  matches?: string[];
  [key: string]: unknown;
}

/** The browser's permissions and registered scripts, as strict as a real one: the same name twice is refused. */
class FakeGrants {
  origins = new Set(hostMatches);
  scripts: Script[] = [];
  readonly #heard: Record<string, () => void> = {};

  constructor() {
    const event = (name: string) => ({
      addListener: (listener: () => void) => (this.#heard[name] = listener),
    });
    Object.assign(fakeBrowser, {
      permissions: {
        getAll: () => Promise.resolve({ permissions: [], origins: [...this.origins] }),
        contains: ({ origins }: { origins: string[] }) =>
          Promise.resolve(origins.every((one) => this.origins.has(one.replace(/^https?:/, '*:')))),
        onAdded: event('added'),
        onRemoved: event('removed'),
      },
      scripting: {
        getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
          this.scripts.filter(({ id }) => ids.includes(id)),
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
          this.scripts = this.scripts.filter(({ id }) => !ids.includes(id));
        },
        registerContentScripts: async (scripts: Script[]) => {
          for (const script of scripts) {
            if (this.scripts.some(({ id }) => id === script.id)) throw new Error('Duplicate script ID');
            this.scripts.push(script);
          }
        },
      },
    });
    Object.assign(fakeBrowser.runtime, { onStartup: event('started'), onInstalled: event('installed') });
  }

  happens(name: 'added' | 'removed' | 'started' | 'installed'): void {
    this.#heard[name]!();
  }
}

let grants: FakeGrants;
beforeEach(() => {
  grants = new FakeGrants();
  followGrants();
});

const matches = (): string[][] => grants.scripts.map((script) => script.matches ?? []);

describe('sites that the writer has let us into', () => {
  it('get the content script, in each frame and before the page’s own, and the named ones no second one', async () => {
    grants.origins.add('*://forum.example/*');
    grants.happens('added');
    await vi.waitFor(() => expect(grants.scripts).toHaveLength(1));
    expect(grants.scripts[0]).toMatchObject({
      matches: ['*://forum.example/*'],
      excludeMatches: hostMatches,
      js: ['sites/mastodon.js', 'content-scripts/composer.js'],
      runAt: 'document_start',
      allFrames: true,
    });
  });

  it('lose it once the permission is taken away, here or in the browser', async () => {
    grants.origins.add('*://forum.example/*').add('*://club.example/*');
    grants.happens('added');
    await vi.waitFor(() => expect(matches()).toEqual([['*://forum.example/*', '*://club.example/*']]));
    grants.origins.delete('*://forum.example/*');
    grants.happens('removed');
    await vi.waitFor(() => expect(matches()).toEqual([['*://club.example/*']]));
    grants.origins.delete('*://club.example/*');
    grants.happens('removed');
    await vi.waitFor(() => expect(matches()).toEqual([]));
  });

  it.each(['started', 'installed'] as const)('get it back when the browser has %s', async (when) => {
    grants.origins.add('*://forum.example/*');
    grants.happens(when);
    await vi.waitFor(() => expect(matches()).toEqual([['*://forum.example/*']]));
  });

  it('get it once, whatever happens at the same time', async () => {
    grants.origins.add('*://forum.example/*');
    for (const one of ['installed', 'started', 'added', 'added'] as const) grants.happens(one);
    await vi.waitFor(() => expect(grants.scripts).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(matches()).toEqual([['*://forum.example/*']]);
  });

  it('are told by the browser alone', async () => {
    grants.origins.add('*://forum.example/*');
    expect(await isGranted(new URL('https://forum.example:8443/a?b'))).toBe(true);
    expect(await isGranted(new URL('https://other.example/'))).toBe(false);
    Object.assign(fakeBrowser.permissions, { contains: () => Promise.reject(new Error('no such pattern')) });
    expect(await isGranted(new URL('https://forum.example/'))).toBe(false);
  });
});
