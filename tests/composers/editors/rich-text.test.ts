import { describe, expect, it } from 'vitest';
import { rangeOf, readRichText } from '../../../src/composers/editors/rich-text.ts';

function editor(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<div id="editor">${markup}</div>`, 'text/html');
  document.body.replaceChildren(document.importNode(parsed.querySelector('#editor')!, true));
  return document.querySelector<HTMLElement>('#editor')!;
}

/** As Draft.js draws lines. */
const block = (text: string): string =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a"><span data-text="true">${text}</span></span></div></div>`;

describe('readRichText', () => {
  it.each<[what: string, markup: string, text: string]>([
    ['text', 'hello', 'hello'],
    ['words in spans', '<span>he</span><span>llo</span>', 'hello'],
    ['two blocks', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['an empty line between', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['a break in a line', 'one<br>two', 'one\ntwo'],
    ['a break that only holds a line open', '<p>one<br></p>', 'one'],
    ['an emoji picture', 'well <img alt="😀"> done', 'well 😀 done'],
    ['lines of Draft.js', `<div data-contents="true">${block('one')}${block('two')}</div>`, 'one\ntwo'],
    ['nothing', '', ''],
    ['an invisible mark in an empty leaf', '<p><span>\ufeff</span></p>', ''],
    ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ])('reads %s', (_, markup, text) => {
    expect(readRichText(editor(markup)).text).toBe(text);
  });

  it('divides paragraphs as the editor itself does', () => {
    expect(readRichText(editor('<p>one</p><p>two</p>'), '\n\n').text).toBe('one\n\ntwo');
  });
});

describe('rangeOf', () => {
  it.each<[what: string, markup: string]>([
    ['plain', 'hello there'],
    ['in spans', '<span>hel</span><b>lo th</b><span>ere</span>'],
    ['on two lines', '<div>hello</div><div>there you</div>'],
  ])('covers exactly the words of a span: %s', (_, markup) => {
    const element = editor(markup);
    const content = readRichText(element);
    for (let start = 0; start < content.text.length; start += 1) {
      for (let end = start + 1; end <= content.text.length; end += 1) {
        const words = content.text.slice(start, end);
        if (words.includes('\n')) continue;
        expect(rangeOf(content, start, end, document)?.toString()).toBe(words);
      }
    }
  });

  it('is null where the text has no such place', () => {
    expect(rangeOf(readRichText(editor('one')), 5, 9, document)).toBe(null);
  });
});
