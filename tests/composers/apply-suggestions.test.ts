import { describe, expect, it } from 'vitest';
import { applySuggestions, betterText } from '../../src/composers/apply-suggestions.ts';
import { byHand, Chat } from './fakes.ts';

const great = { start: 7, end: 10, replacement: 'great' };
const you = { start: 18, end: 19, replacement: 'you' };

/** A chat with "It was gr8 to see u there" and this much of it selected. */
function written(from: number, to = from): Chat {
  const chat = new Chat();
  chat.area.value = 'It was gr8 to see u there';
  chat.area.focus();
  chat.area.setSelectionRange(from, to);
  return chat;
}

describe('applySuggestions', () => {
  it.each<[where: string, before: number, after: number]>([
    ['before the changes', 3, 3],
    ['between them', 13, 15],
    ['behind them', 25, 29],
    ['in a changed word', 9, 12],
  ])('leaves the caret where the writer had it: %s', async (_, before, after) => {
    const chat = written(before);
    expect(await applySuggestions(chat.composer, [great, you])).toBe(true);
    expect(chat.area.value).toBe('It was great to see you there');
    expect([chat.area.selectionStart, chat.area.selectionEnd]).toEqual([after, after]);
  });

  it('leaves nothing selected, such as what an undo has put back: the next letter would go over it', async () => {
    const chat = written(7, 19);
    expect(await applySuggestions(chat.composer, [great, you])).toBe(true);
    expect([chat.area.selectionStart, chat.area.selectionEnd]).toEqual([23, 23]);
  });

  it('makes several changes of a field in one step', async () => {
    const chat = written(0);
    const inputs: string[] = [];
    chat.area.addEventListener('input', () => inputs.push(chat.area.value));
    await applySuggestions(chat.composer, [great, you]);
    expect(inputs).toEqual(['It was great to see you there']);
  });

  it('leaves no span selected where the field refused the change', async () => {
    const chat = written(25);
    chat.area.addEventListener('input', () => (chat.area.value = 'It was gr8 to see u there'));
    expect(await applySuggestions(chat.composer, [great])).toBe(false);
    expect([chat.area.selectionStart, chat.area.selectionEnd]).toEqual([25, 25]);
  });

  it('leaves the caret alone once the writer has gone on', async () => {
    const chat = written(25);
    chat.area.addEventListener('input', () => {
      chat.area.dispatchEvent(byHand(new KeyboardEvent('keydown', { key: 'Home', bubbles: true })));
      chat.area.setSelectionRange(0, 0);
    });
    expect(await applySuggestions(chat.composer, [great])).toBe(true);
    expect(chat.area.selectionStart).toBe(0);
  });
});

describe('betterText', () => {
  it('is the draft with all changes made', () => {
    expect(betterText('It was gr8 to see u there', [great, you])).toBe('It was great to see you there');
  });
});
