import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/composers/site.ts';
import { SurfaceName } from '../../src/engine/source/surface.ts';
import { root } from '../house/source-files.ts';

const modules = import.meta.glob<{ site: Site; hosts?: readonly string[] }>(
  '../../src/composers/sites/*.ts',
  {
    eager: true,
  },
);
const adapters = Object.entries(modules).map(
  ([file, { site, hosts = site.hosts }]) => [basename(file, '.ts'), site, hosts] as const,
);
const named = adapters.filter(([, , hosts]) => hosts.length > 0);

/** An element to which a conversation, an account or a surface is asked for, on a page that shows none of it. */
const bare = (): HTMLElement => {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  return element;
};

describe.each(adapters)('the adapter of %s', (id, site, hosts) => {
  it('has its file’s name, and tells the same hosts to the manifest as to the content script', () => {
    expect(site.id).toBe(id);
    expect(site.hosts).toBe(hosts);
  });

  it('has selectors that a browser can read', () => {
    for (const { selector, send } of site.composers)
      for (const one of [selector, send]) expect(() => document.querySelector(one)).not.toThrow();
  });

  it('names a surface that the worker knows, on whatever page', () => {
    for (const { surface } of site.composers)
      expect(SurfaceName.options).toContain(typeof surface === 'function' ? surface(bare()) : surface);
  });

  it('says nothing of an account or a conversation that the page doesn’t show', () => {
    expect(site.account?.(document) ?? null).toBe(null);
    expect(site.conversation?.(bare()) ?? null).toBe(null);
  });
});

describe('all adapters', () => {
  it('share no host, and name plain ones', () => {
    const hosts = named.flatMap(([, , own]) => own);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.filter((host) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });

  it('are those of the 24 sites', () => {
    expect(named.map(([id]) => id)).toHaveLength(24);
  });

  it.each(named.map(([id]) => id))('%s has a fixture', (id) => {
    const file = join(root, 'tests/sites', id, 'site.ts');
    expect(existsSync(file), `tests/sites/${id}/site.ts is missing; describe its composers there`).toBe(true);
  });

  it('are there for every fixture', () => {
    const ids = new Set(named.map(([id]) => id));
    const folders = readdirSync(join(root, 'tests/sites'));
    const described = folders.filter((id) => existsSync(join(root, 'tests/sites', id, 'site.ts')));
    expect(described.filter((id) => !ids.has(id))).toEqual([]);
  });
});
