import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { libraryFile } from '../../src/build/library-file.ts';
import { fileOf } from '../../src/pages/library/lessons-file.ts';
import { lessons, saveLessons, tryLessons } from '../../src/worker/lessons.ts';
import { library } from '../../src/worker/library.ts';

const { local } = fakeBrowser.storage;
const file = libraryFile('rules');
const all = {
  examples: [],
  lessons: [{ id: 'l-1', name: 'One', minutes: 20, notes: '', items: [{ example: 'threat-01', notes: '' }] }],
};

beforeEach(() => {
  vi.stubGlobal('fetch', (url: unknown) =>
    Promise.resolve(
      String(url).endsWith(`/${file.relativeDest}`)
        ? new Response(file.contents)
        : new Response('', { status: 404 }),
    ),
  );
});

describe('lessons in the worker', () => {
  it('are none for somebody who has made none', async () => {
    expect(await lessons()).toEqual({ examples: [], lessons: [] });
  });

  it('are kept under a key of their own, and nothing else is', async () => {
    expect(await saveLessons({ lessons: all })).toEqual(all);
    expect(await lessons()).toEqual(all);
    expect(Object.keys(await local.get(null))).toEqual(['lessons']);
  });

  it('are said to be kept only once they read back', async () => {
    vi.spyOn(local, 'set').mockReturnValue(undefined);
    await expect(saveLessons({ lessons: all })).rejects.toThrow(/lessons: .*try again/);
  });

  it('that are bad in the storage are set aside', async () => {
    await local.set({ lessons: { examples: 'many' } });
    expect(await lessons()).toEqual({ examples: [], lessons: [] });
    expect(await local.get('lessons-set-aside')).toEqual({ 'lessons-set-aside': { examples: 'many' } });
  });

  it('in a file are looked at without being kept', async () => {
    const good = await tryLessons({ file: { name: 'a.json', text: fileOf(all) } });
    expect(good).toEqual({ ok: true, holds: all });
    const bad = await tryLessons({
      file: { name: 'a.json', text: fileOf(all).replace('threat-01', 'none-01') },
    });
    expect(bad).toMatchObject({
      ok: false,
      refusals: [{ reason: expect.stringContaining('none-01') }],
      more: 0,
    });
    expect(await local.get(null)).toEqual({});
  });
});

it('the library comes from the package, in the order of the code', async () => {
  const rules = await library();
  expect(rules.flatMap(({ examples }) => examples).length).toBeGreaterThan(300);
  expect(rules[0]!.clauses[0]!.id).toMatch(/^[56]/);
});
