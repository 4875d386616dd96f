import { afterEach, describe, expect, it } from 'vitest';
import { keepCaret } from '../../../src/composers/editors/caret.ts';

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
afterEach(() => document.body.replaceChildren());

/** A composer with the caret behind its words. */
function composer() {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.tabIndex = 0;
  element.textContent = 'See you at the ';
  document.body.append(element);
  const text = element.firstChild as Text;
  const caret = (at: number): void => getSelection()!.setBaseAndExtent(text, at, text, at);
  caret(15);
  return { element, text, caret };
}

describe('the caret', () => {
  it('is put back, and once more where the editor moves it for a fresh focus', async () => {
    const { element, caret } = composer();
    const back = keepCaret(element);
    caret(0);
    back();
    expect([document.activeElement, getSelection()!.focusOffset]).toEqual([element, 15]);
    caret(0);
    await frame();
    expect(getSelection()!.focusOffset).toBe(15);
  });

  it('is left where it is behind a letter that came in the meantime', async () => {
    const { element, text, caret } = composer();
    const back = keepCaret(element);
    back();
    text.appendData('h');
    caret(16);
    await frame();
    expect(getSelection()!.focusOffset).toBe(16);
  });
});
