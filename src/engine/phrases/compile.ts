import { partLateEntries } from './late-entries.ts';
import { parsePhrase } from './phrase.ts';
import { StepMaker, type Steps } from './steps.ts';
import { layOut, Numbers, type Tables } from './tables.ts';
import { ClassTable, type LexiconWords, type WordClass } from './word-classes.ts';

/** A phrase, and the list that it is looked for with. Its number is its place. */
export interface ListedPhrase {
  phrase: string;
  /** From 1; 0 is kept for the entries of lexicons. */
  list: number;
}

/** Ten times what the shipped pack needs; beyond it a pack is refused rather than left to fill the memory. */
const MOST_STEPS = 500_000;

/**
 * Compile phrases with the lexicons that they name. A phrase that stands twice in a list is looked for once. Linear in
 * the phrases but for what may follow what; throws a RangeError where they unfold to too much, PhraseError where one
 * can't be read.
 *
 * @param entriesOf entries of a lexicon, or nothing where there is none of that name (it is an entity then).
 */
export function compilePhrases(
  phrases: readonly ListedPhrase[],
  entriesOf: (name: string) => readonly string[] | undefined,
): Tables {
  const programs = new Map<string, Program>();
  const lexicons: LexiconWords[] = [];
  const numbers = new Map<string, number>();
  const classes = new ClassTable(lexicons);
  const maker = new StepMaker(classes, lexicon, MOST_STEPS);

  function add(list: number, phrase: string, id: number): Program {
    const key = `${list} ${phrase}`;
    let program = programs.get(key);
    if (program) program.ids.push(id);
    else programs.set(key, (program = { ...maker.make(parsePhrase(phrase)), list, ids: [id] }));
    return program;
  }

  /** Its number; its entries are compiled when it is first named. No lexicon of a pack names itself. */
  function lexicon(name: string): number | undefined {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const entries = entriesOf(name);
    if (!entries) return undefined;
    const words: LexiconWords = { words: new Set(), prefixes: new Set(), longer: 0 };
    const number = lexicons.push(words) - 1;
    numbers.set(name, number);
    for (const entry of entries) {
      const single = maker.classOf(parsePhrase(entry));
      if (single && single.lexicons.every((one) => lexicons[one]!.longer === 0)) addWords(words, single);
      else {
        words.longer += 1;
        const { classes: of, first, last } = add(0, entry, number);
        for (const step of first)
          if (last.includes(step)) addWords(words, classes.list[of[step]! - 1] ?? anyWord);
      }
    }
    return number;
  }

  /** What an entry takes that is one word. */
  function addWords(to: LexiconWords, one: WordClass): void {
    // Any word at all begins with nothing.
    if (one === anyWord) to.prefixes.add('');
    for (const { words, prefixes } of [one, ...one.lexicons.map((inner) => lexicons[inner]!)]) {
      for (const word of words) to.words.add(word);
      for (const prefix of prefixes) to.prefixes.add(prefix);
    }
  }

  phrases.forEach(({ phrase, list }, id) => add(list, phrase, id));
  return partLateEntries(layOut(...inNumbers([...programs.values()], classes, lexicons)));
}

type Program = Steps & { list: number; ids: number[] };

/** Words, beginnings of words, and the rest in numbers, as `layOut` takes them; those used most get the smallest. */
function inNumbers(
  programs: readonly Program[],
  { list: classes }: ClassTable,
  lexicons: readonly LexiconWords[],
): [words: string[], prefixes: string[], rest: Numbers] {
  const words = byUse([...lexicons, ...classes].flatMap((one) => [...one.words]));
  const prefixes = byUse([...lexicons, ...classes].flatMap((one) => [...one.prefixes]));
  const numbers = byUse(programs.flatMap((program) => program.classes));
  const out = new Numbers();
  const addAll = (list: Iterable<string>, numbered: ReadonlyMap<string, number>): void => {
    out.addAll(Array.from(list, (one) => numbered.get(one)!).sort((a, b) => a - b));
  };

  out.add(lexicons.length);
  for (const lexicon of lexicons) {
    addAll(lexicon.words, words);
    addAll(lexicon.prefixes, prefixes);
    out.add(lexicon.longer > 0 ? 1 : 0);
  }
  out.add(numbers.size);
  for (const number of numbers.keys()) {
    // Any word: its number is written, but nothing of it.
    const { words: of, prefixes: beginnings, lexicons: named } = classes[number - 1] ?? anyWord;
    out.add((number === 0 ? 4 : 0) + (beginnings.length > 0 ? 1 : 0) + (named.length > 0 ? 2 : 0));
    addAll(of, words);
    if (beginnings.length > 0) addAll(beginnings, prefixes);
    if (named.length > 0) out.addAll(named);
  }
  out.add(programs.length);
  for (const program of programs) addProgram(program, numbers, out);
  return [[...words.keys()], [...prefixes.keys()], out];
}

const anyWord: WordClass = { words: [], prefixes: [], lexicons: [] };

function addProgram(
  { list, ids, classes, follow, first, last, anchors, others }: Program,
  numbers: ReadonlyMap<number, number>,
  out: Numbers,
): void {
  out.add(list);
  out.addAll([...new Set(ids)].sort((a, b) => a - b));
  out.add(classes.length);
  classes.forEach((number, step) => {
    const next = follow[step]!.map((to) => to - step).sort((a, b) => a - b);
    const plain = next.length === 1 && next[0] === 1;
    // Most have one next step, the one right behind: 1 says so, else one more than how many there are.
    const ways = plain ? 1 : next.length === 0 ? 0 : next.length + 1;
    const marks =
      (first.includes(step) ? 1 : 0) +
      (last.includes(step) ? 2 : 0) +
      (anchors.includes(step) ? 4 : 0) +
      (others[0]?.includes(step) ? 8 : 0) +
      (others[1]?.includes(step) ? 16 : 0);
    out.add(numbers.get(number)!);
    out.add(marks + 32 * ways);
    if (ways > 1) for (const to of next) out.add(to);
  });
}

/** What is used, numbered from 0, the most used first. */
function byUse<T>(uses: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const use of uses) counts.set(use, (counts.get(use) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return new Map(sorted.map(([use], number) => [use, number]));
}
