import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { deckOf } from '../../src/pages/lesson/deck.ts';
import { lessonFile } from '../../src/pages/handout/lesson-file.tsx';
import { fileName } from '../../src/pages/file-name.ts';
import { exampleOf, explainedOf, findingAt, lessonOf, ruleOf } from './lesson-of.ts';

const nasty = '</p><script>alert(1)</script> & "<img src=x onerror=alert(1)>" </title></style> :-)';

async function fileOf(words: string): Promise<Document> {
  const example = exampleOf({ text: words, explanation: `${words} 9.4`, better: words });
  const lesson = lessonOf({ name: words, items: [{ example: example.id, notes: words }] });
  const deck = deckOf(
    { kind: 'lesson', id: 'first' },
    { library: [ruleOf({ examples: [example] })], own: [], lessons: [lesson] },
  )!;
  const explained = new Map([[example.id, explainedOf([findingAt(words, ':-)')])]]);
  return new DOMParser().parseFromString(await lessonFile(deck, explained), 'text/html');
}

describe('a lesson as one file', () => {
  it('shows what was written as it was written, and makes nothing else of it', async () => {
    const file = await fileOf(nasty);
    expect(file.title).toBe(nasty);
    expect(file.querySelector('h1')?.textContent).toBe(nasty);
    expect(file.querySelector('.draft')?.textContent).toBe(nasty);
    expect(file.querySelector('.better')?.textContent).toBe(nasty);
    expect(file.querySelectorAll('script, img, iframe, link, object, form, a')).toHaveLength(0);
    const handlers = [...file.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes].filter(({ name }) => /^on|^style$|^src$|^href$/.test(name)),
    );
    expect(handlers).toEqual([]);
  });

  it('lets in its one style sheet and nothing else', async () => {
    const file = await fileOf('Hello :-)');
    const policy = file.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    const hash = createHash('sha256').update(file.querySelector('style')!.textContent).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(file.querySelectorAll('style')).toHaveLength(1);
  });

  it('keeps the answer folded away behind the message, with its marks', async () => {
    const file = await fileOf('Hello :-)');
    expect(file.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect(file.querySelector('details mark.warn')?.firstChild?.textContent).toBe(':-)');
    expect(file.querySelector('details')?.textContent).toContain('9.4 No emoticons.');
  });
});

describe('the name of a file', () => {
  it.each([
    ['Nos gyntaf: tŷ bach!', 'nos-gyntaf-ty-bach.html'],
    ['../../etc/passwd', 'etc-passwd.html'],
    ['…', 'lesson.html'],
  ])('from %s is %s', (words, name) => {
    expect(fileName(words, 'html')).toBe(name);
  });
});
