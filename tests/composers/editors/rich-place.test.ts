import { describe, expect, it } from 'vitest';
import { offsetOf, pointOf, rangeOf } from '../../../src/composers/editors/rich-place.ts';
import { readRichText } from '../../../src/composers/editors/rich-text.ts';
import { editable } from './editable.ts';

const mention = 'ask <span contenteditable="false">@pri<b>ya</b></span> and <img alt="😀"> now';

describe('rangeOf', () => {
  it.each<[what: string, markup: string]>([
    ['plain', 'hello there'],
    ['in spans', '<span>hel</span><b>lo th</b><span>ere</span>'],
    ['on two lines', '<div>hello</div><div>there you</div>'],
    ['behind a filler', `<p>${'\u2060'.repeat(7)}hello</p>`],
  ])('covers exactly the words of a span: %s', (_, markup) => {
    const content = readRichText(editable(markup));
    for (let start = 0; start < content.text.length; start += 1) {
      for (let end = start + 1; end <= content.text.length; end += 1) {
        const words = content.text.slice(start, end);
        if (words.includes('\n')) continue;
        expect(rangeOf(content, start, end, document)?.toString()).toBe(words);
      }
    }
  });

  it('is null where the text has no such place', () => {
    expect(rangeOf(readRichText(editable('one')), 5, 9, document)).toBe(null);
  });

  it.each<[what: string, start: number, end: number, whole: boolean]>([
    ['a whole mention', 4, 10, true],
    ['a mention and words around it', 2, 13, true],
    ['a picture', 15, 17, true],
    ['the beginning of a mention', 0, 7, false],
    ['the end of a mention', 8, 13, false],
    ['half a picture', 14, 16, false],
  ])('takes %s, but never a part of what goes as a whole', (_, start, end, whole) => {
    const content = readRichText(editable(mention));
    expect(content.text).toBe('ask @priya and 😀 now');
    expect(rangeOf(content, start, end, document) !== null).toBe(whole);
  });
});

describe('a caret', () => {
  it.each<[what: string, markup: string]>([
    ['in words', 'hello there'],
    ['in spans', '<span>hel</span><b>lo th</b><span>ere</span>'],
    ['on lines, one of them empty', '<p>one</p><p><br></p><p>two</p>'],
    ['with breaks', '<p>one<br>two<br><br></p>'],
    ['beside a picture', 'a<img alt="x">b'],
    ['behind a filler', `<p>${'\u2060'.repeat(7)}hello</p>`],
  ])('is found again where it was put: %s', (_, markup) => {
    const content = readRichText(editable(markup));
    for (let at = 0; at <= content.text.length; at += 1) {
      const [node, offset] = pointOf(content, at)!;
      expect([at, offsetOf(content, node, offset)]).toEqual([at, at]);
    }
  });

  it.each<[what: string, line: string, words: string]>([
    ['an empty line', '<br>', ''],
    ['a line', 'three', 'three'],
  ])('in what an editor keeps one open with is read on its own line: %s', (_, line, words) => {
    const root = editable(`<div>one</div><div>two</div><div><span id="open">\ufeff</span>${line}</div>`);
    const content = readRichText(root);
    expect(content.text).toBe(`one\ntwo\n${words}`);
    const open = root.querySelector('#open')!;
    expect([0, 1].map((at) => offsetOf(content, open.firstChild!, at))).toEqual([8, 8]);
    expect(offsetOf(content, open, 0)).toBe(8);
  });

  it('beside a mention stands in the words around it', () => {
    const content = readRichText(editable(mention));
    const [node, offset] = pointOf(content, 10)!;
    expect([node.textContent, offset]).toEqual([' and ', 0]);
  });

  it('has no place in an editor without any', () => {
    expect(pointOf(readRichText(editable('')), 0)).toBe(null);
  });
});
