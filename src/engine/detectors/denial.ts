import type { Word } from '../text/word.ts';

/** What denies by itself, as it is written with its apostrophe dropped; also as Scots and Ulster have it. */
const denying = new Set(
  `not never without cannot dont wont cant doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt shouldnt
  wouldnt mustnt neednt mightnt oughtnt darent shant aint dunno dinnae dinna cannae canna wouldnae shouldnae couldnae
  wasnae isnae didnae doesnae hasnae havenae willnae winnae arenae`.split(/\s+/),
);
/** "No" denies behind these: "there's no excuse". Elsewhere it counts things ("no bags") or answers. */
const beforeNo = new Set('is was theres'.split(' '));

/** Asks for what it seems to deny: "don't forget to add me", "never mind". */
const inviting = new Set('forget hesitate worry miss think mind'.split(' '));
const willing = /^(?:will|(?:i|we|you|he|she|they|it)ll)$/;
/** May stand between: "don't you ever forget", "not to worry". */
const between = new Set('ever you ya ye to even just at all really please'.split(' '));
const MOST_BETWEEN = 2;

/**
 * Numbers of the words from `from` up to `to`, of a sentence that is over at `end`, that deny what is said behind them in
 * their clause. "Why don't you", "don't forget", "don't be shy" and "I wouldn't say no" deny nothing. Linear.
 */
export function denialsIn(words: readonly Word[], from: number, to: number, end: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) if (denies(words, at, from, end)) found.push(at);
  return found;
}

function denies(words: readonly Word[], at: number, from: number, end: number): boolean {
  const { text } = words[at]!;
  const before = at > from ? words[at - 1]!.text : '';
  if (text === 'no' ? !beforeNo.has(before) : !denying.has(text)) return false;
  if (before === 'why' || (at - 1 > from && words[at - 2]!.text === 'why')) return false;
  for (let next = at + 1; next <= at + 1 + MOST_BETWEEN && next < end; next += 1) {
    const word = words[next]!.text;
    if (inviting.has(word) || (word === 'say' && words[next + 1]?.text === 'no')) return false;
    // "Don't be shy" asks, "can't be trusted" tells; "I won't be adding you" denies.
    if (word === 'be') return text === 'wont' || (text === 'not' && willing.test(before));
    if (!between.has(word)) break;
  }
  return true;
}
