import { describe, expect, it } from 'vitest';
import { codeIn, codeOf, filesIn, textOf } from './source-files.ts';

const files = codeIn('src', 'entrypoints');
const shipped = files.filter((file) => !/^src\/(?:cli|build)\//.test(file));

/** Files that hold a pattern, each with the words found. */
const holding = (list: string[], pattern: RegExp): string[] =>
  list.flatMap((file) => {
    const found = pattern.exec(codeOf(file));
    return found ? [`${file}: ${found[0].trim()}`] : [];
  });

describe('the source', () => {
  it.each<[what: string, pattern: RegExp]>([
    [
      'makes markup from text',
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    ],
    ['makes markup from text by parsing', /\b(?:DOMParser|createContextualFragment|setHTMLUnsafe|srcdoc)\b/],
    ['makes code from text', /\beval\(|\bnew Function\b|\bsetTimeout\(\s*['"`]/],
    [
      'sends anything anywhere',
      // A worker reads the package's own files so; there is no other way to them.
      /\bfetch\((?!browser\.runtime\.getURL\()|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/,
    ],
    [
      'asks for what the manifest does not',
      /\bbrowser\.(?:cookies|history|webRequest|downloads|identity|bookmarks)\b/,
    ],
    ['writes to the console, where a draft could end', /\bconsole\./],
    [
      'talks to other extensions or programs',
      /\b(?:connectNative|sendNativeMessage|onMessageExternal|externally_connectable)\b/,
    ],
    ['keeps anything in the page', /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie)\b/],
    ['loads code while it runs', /\bimport\(\s*[^'")]|\bimportScripts\b/],
  ])('never %s', (_, pattern) => {
    expect(holding(shipped, pattern)).toEqual([]);
  });

  it('would see such a thing', () => {
    expect(holding(['tests/house/source.test.ts'], /\binnerHTML\b/)).toHaveLength(1);
  });

  it('names no host but those of the manifest', () => {
    const code = shipped.filter((file) => !/\/sites(?:\/|\.ts$)/.test(file));
    expect(holding(code, /https?:\/\/[a-z0-9-]+\.[a-z]{2,}/i)).toEqual([]);
  });

  it('is in small files', () => {
    const long = files.filter((file) => textOf(file).split('\n').length > 350);
    expect(long, 'longer than 350 lines; part it by what it does').toEqual([]);
  });

  it('leaves nothing undone in it', () => {
    expect(files.filter((file) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(textOf(file)))).toEqual([]);
  });

  it('is tested by whole tests', () => {
    expect(
      holding(
        codeIn('tests').filter((file) => /\.test\./.test(file) && file !== 'tests/house/source.test.ts'),
        /\.(?:only|skip)\(/,
      ),
    ).toEqual([]);
  });
});

describe('the pages', () => {
  const pages = filesIn('entrypoints').filter((file) => file.endsWith('.html'));

  it.each(pages.map((file) => [file]))(
    '%s has no script or style of its own, a language and a title',
    (file) => {
      const text = textOf(file);
      expect(text).toMatch(/<html[^>]* lang="en/);
      expect(text).toMatch(/<title>[^<]+<\/title>/);
      expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
      for (const [, attributes, body] of text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/gi)) {
        expect(attributes).toMatch(/\ssrc="/);
        expect(body!.trim()).toBe('');
      }
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    },
  );
});
