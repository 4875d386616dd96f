import { describe, expect, it } from 'vitest';
import { readRichText } from '../../../src/composers/editors/rich-text.ts';
import { editable } from './editable.ts';

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
    ['words, then a block', 'one<div>two</div>', 'one\ntwo'],
    ['a break before a block, which only ends the line', 'one<br><div>two</div>', 'one\ntwo'],
    ['two breaks at the end: one line more', '<p>one<br><br></p><p>two</p>', 'one\n\ntwo'],
    ['a break that is a letter, and the one that holds its line open', '<div>one\n\n</div>', 'one\n'],
    ['empty lines at the beginning and the end', '<p><br></p><p>one</p><p><br></p>', '\none\n'],
    ['a mention', '<p>ask <span contenteditable="false">@priya</span> first</p>', 'ask @priya first'],
    ['a letter that cannot be seen, within words', '<p>sn\u200bap</p>', 'sn\u200bap'],
    ['a picture without words', '<p>one<img class="ProseMirror-separator" alt=""><br></p>', 'one'],
    [
      'Quill’s guards around a mention',
      '<p>a <b>\ufeff<i contenteditable="false">@b</i>\ufeff</b></p>',
      'a @b',
    ],
    ['what CKEditor keeps a caret in', `<p>${'\u2060'.repeat(7)}one</p>`, 'one'],
    [
      'an empty Slate, whose placeholder is not written',
      '<div><span data-slate-zero-width="n">\ufeff<br></span><span data-slate-placeholder="true">Message</span></div>',
      '',
    ],
  ])('reads %s', (_, markup, text) => {
    expect(readRichText(editable(markup)).text).toBe(text);
  });

  it('divides paragraphs as the editor itself does', () => {
    expect(readRichText(editable('<p>one</p><p>two</p>'), { paragraph: '\n\n' }).text).toBe('one\n\ntwo');
  });

  it('takes blanks that an editor draws as no-break spaces for plain ones', () => {
    const element = editable('<p>one\u00a0\u00a0two</p>');
    expect(readRichText(element, { plainSpaces: true }).text).toBe('one  two');
    expect(readRichText(element).text).toBe('one\u00a0\u00a0two');
  });
});
