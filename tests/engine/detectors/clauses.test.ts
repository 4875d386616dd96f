import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../../src/engine/detectors/clauses.ts';
import { tokenise } from '../../../src/engine/text/tokenise.ts';

/** The words of the clause in which a word stands. */
function around(word: string, sentence: string): string {
  const draft = tokenise(sentence);
  const { words } = draft.list;
  const at = words.findIndex(({ text }) => text === word);
  const { from, to } = clauseOf(draft, at, 0, words.length);
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

describe('clauseOf', () => {
  it.each([
    ['add', 'we never add you on there', 'we never add you on there'],
    ['presents', "I'm not allowed presents, so they have gone in the raffle", 'im not allowed presents'],
    [
      'raffle',
      "I'm not allowed presents, so they have gone in the raffle",
      'so they have gone in the raffle',
    ],
    ['add', 'not the Party account; add my own', 'add my own'],
    ['add', 'not the Party account - add my own', 'add my own'],
    ['add', 'not the Party account… add my own', 'add my own'],
    ['ring', 'do not write, pay, ring or call', 'do not write pay ring or call'],
    ['ring', 'Well, do not ring me', 'well do not ring me'],
    ['dog', 'not naming names but one of you left a wet dog', 'but one of you left a wet dog'],
    ['ring', 'do not wait until I ring', 'until i ring'],
    ['ring', 'do not wait even if I ring', 'even if i ring'],
    ['ring', 'I never mind if you ring me at home', 'if you ring me at home'],
    ['ring', 'if it is not on then ring me', 'then ring me'],
    ['add', 'I never do this 😉 add me', 'add me'],
    ['add', 'never on here / add me there', 'add me there'],
    ['ring', 'he said never ring me', 'never ring me'],
    ['ring', 'we do not (and nobody may) ring members', 'ring members'],
    ['nobody', 'we do not (and nobody may) ring members', 'and nobody may'],
    ['secret', 'never say "this is our secret" to a member', 'this is our secret'],
    ['ring', 'we do not (yet) ring members', 'we do not yet ring members'],
  ])('has %j of %j in %j', (word, sentence, clause) => {
    expect(around(word, sentence)).toBe(clause);
  });

  it('takes a bracket that is never closed for none', () => {
    expect(around('ring', 'do not (ring me at home')).toBe('do not ring me at home');
  });
});
