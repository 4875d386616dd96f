import { parsePhrase, type Phrase } from '../../src/engine/phrases/phrase.ts';
import { verbForms } from '../../src/engine/phrases/verb-forms.ts';
import { source } from './bench-pack.ts';

/** Words for a gap: none ends a sentence, and phrases know them. */
const filling = ['you', 'and', 'me'];

/**
 * For each rule, the text that it has most work with: all its phrases, one behind the other in a sentence without
 * end, with every gap filled to the brim. Each whole, and each without its last word, so that it only nearly matches.
 */
export function worstTexts(): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [rule, { matches, excuses }] of Object.entries(source.rules)) {
    const lists = [...matches, ...excuses].flatMap((one) => ('any' in one ? one.any : []));
    const words = lists.map((phrase) => wordsOf(parsePhrase(phrase)));
    if (words.length === 0) continue;
    texts[`${rule}, whole`] = words.map((list) => list.join(' ')).join(' ');
    texts[`${rule}, nearly`] = words.map((list) => list.slice(0, -1).join(' ')).join(' ');
  }
  return texts;
}

function wordsOf(phrase: Phrase): string[] {
  switch (phrase.kind) {
    case 'word':
      return [phrase.word];
    case 'prefix':
      return [`${phrase.prefix}s`];
    case 'verb':
      return [verbForms(phrase.verb).at(-1)!];
    case 'gap':
      return Array.from({ length: phrase.most }, (_, index) => filling[index % filling.length]!);
    case 'sequence':
      return phrase.parts.flatMap(wordsOf);
    case 'either':
      return wordsOf(phrase.parts.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0]!);
    case 'optional':
      return wordsOf(phrase.part);
    case 'ref': {
      const [entry = '12'] = source.lexicons[phrase.name]?.entries ?? [];
      return wordsOf(parsePhrase(typeof entry === 'string' ? entry : Object.keys(entry)[0]!));
    }
  }
}
