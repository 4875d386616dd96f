import { describe, expect, it } from 'vitest';
import { denialsIn } from '../../../src/engine/detectors/denial.ts';
import { tokenise } from '../../../src/engine/text/tokenise.ts';

const denied = (sentence: string): string[] => {
  const { words } = tokenise(sentence).list;
  return denialsIn(words, 0, words.length, words.length).map((at) => words[at]!.text);
};

describe('denialsIn', () => {
  it.each([
    ["please don't add me", ['dont']],
    ['we never ask for it', ['never']],
    ['go without telling anyone', ['without']],
    ['we didnt get a gift', ['didnt']],
    ['ye dinnae need it', ['dinnae']],
    ["there's no excuse", ['no']],
    ['no bags, no ads', []],
    ['I will not be adding you', ['not']],
    ["they can't be trusted", []],
    ["don't be shy", []],
    ['add me', []],
    ["don't forget to add me", []],
    ["don't you ever forget", []],
    ["don't hesitate to add me", []],
    ["why don't you add me", []],
    ["I wouldn't say no", []],
    ['another note is nothing', []],
  ])('hears in %j what denies: %j', (sentence, denials) => {
    expect(denied(sentence)).toEqual(denials);
  });
});
