import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codeIn, codeOf, textOf } from './source-files.ts';

type Words = { [key: string]: string | Words };

/** Keys with their words; the plural forms of one message (1, n) are one key. */
function flatten(words: Words, path: string[] = []): [key: string, text: string[]][] {
  const forms = Object.keys(words);
  if (forms.length > 0 && forms.every((form) => /^(?:\d+|n)$/.test(form))) {
    return [[path.join('.'), Object.values(words).map(String)]];
  }
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[[...path, key].join('.'), [value]]] : flatten(value, [...path, key]),
  ) as [string, string[]][];
}

const words = flatten(parse(textOf('src/locales/en.yml')) as Words);
const keys = new Set(words.map(([key]) => key));
const code = [...codeIn('src', 'entrypoints'), 'wxt.config.ts'].map(codeOf).join('\n');
const asked = [...code.matchAll(/\bt\(\s*['"]([\w.-]+)['"]/g)].map((found) => found[1]!);
/** A key put together while running (`pages.answer.${answer}`) uses all that begin so. */
const stems = [...code.matchAll(/`([a-zA-Z]\w*(?:\.[\w-]+)*\.)\$\{/g)].map((found) => found[1]!);
const quoted = new Set([...code.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map((found) => found[1]!));
/** The browser's own way to ask: in the manifest, and where no page is open. */
const manifest = new Set(
  [...code.matchAll(/__MSG_(\w+)__|(?:getMessage|message)\('(\w+)'/g)].map((found) =>
    (found[1] ?? found[2]!).replace('_', '.'),
  ),
);

describe('the words of the interface', () => {
  it('are there for every key that is asked for', () => {
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('are each used somewhere', () => {
    const used = (key: string): boolean =>
      quoted.has(key) || manifest.has(key) || stems.some((stem) => key.startsWith(stem));
    expect([...keys].filter((key) => !used(key))).toEqual([]);
  });

  it('are sentences of twenty words at most', () => {
    const long = words.flatMap(([key, texts]) =>
      texts
        .flatMap((text) => text.split(/(?<=[.!?])\s+/))
        .filter((sentence) => sentence.split(/\s+/).length > 20)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('blame nobody', () => {
    const blaming =
      /\b(?:you failed|your fault|wrong of you|you must not have|violat\w+|offen[cs]e|guilty|illegal message)\b/i;
    expect(words.filter(([, texts]) => texts.some((text) => blaming.test(text)))).toEqual([]);
  });

  it('are nowhere in the views but in the locale file', () => {
    const text = codeIn('src/panel', 'src/pages')
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        [...codeOf(file).matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+[^<>{}=;()]*)\s*</g)].map(
          (found) => `${file}: ${found[1]}`,
        ),
      );
    expect(text).toEqual([]);
  });
});
