import type { Phrase } from './phrase.ts';
import { joinSameBeginnings } from './same-beginnings.ts';
import { verbForms } from './verb-forms.ts';
import type { ClassTable, WordClass } from './word-classes.ts';

/** A phrase as steps, each of which takes one word (or an entry of a lexicon) of a class. */
export interface Steps {
  /** Class of each step; 0 is any word. */
  classes: number[];
  /** For each step the steps that may come next, all behind it. */
  follow: number[][];
  first: number[];
  last: number[];
  /** Steps of which every match takes one, as rare in ordinary messages as could be had. */
  anchors: number[];
  /** More such lists, up to two, the rarest first. */
  others: number[][];
}

/** Steps of which every match takes one, and how often their words stand in ordinary messages. */
interface Required {
  steps: number[];
  times: number;
}

/** What a part of a phrase comes to. */
interface Part {
  first: number[];
  last: number[];
  /** Whether it may be left out. */
  empty: boolean;
  /** What no match of it does without, the rarest first. */
  required: Required[];
}

/** Times in ten thousand words from which on a step's words stand in so many sentences that they tell nothing apart. */
const COMMON = 300;

/** The anchors and the others. */
const MOST_REQUIRED = 3;

const nothing: Part = { first: [], last: [], empty: true, required: [] };

/**
 * Turns phrases into steps (Glushkov's construction: a step for each word that is written, none for brackets).
 * What it makes is counted over all phrases of a pack.
 */
export class StepMaker {
  readonly #classes: ClassTable;
  readonly #lexicon: (name: string) => number | undefined;
  readonly #most: number;
  #made = 0;

  /** @param most steps, and ways between them, after which it throws a RangeError. */
  constructor(classes: ClassTable, lexicon: (name: string) => number | undefined, most: number) {
    this.#classes = classes;
    this.#lexicon = lexicon;
    this.#most = most;
  }

  make(phrase: Phrase): Steps {
    const steps: Steps = { classes: [], follow: [], first: [], last: [], anchors: [], others: [] };
    const { first, last, required } = this.#part(phrase, steps);
    const [{ steps: anchors } = { steps: first }, ...more] = required;
    const others = more.filter(({ times }) => times <= COMMON).map((one) => one.steps);
    steps.first = first;
    steps.last = last;
    steps.anchors = anchors.toSorted((a, b) => a - b);
    steps.others = others;
    return steps;
  }

  /** The class of what takes one word at most, or nothing. */
  classOf(phrase: Phrase): WordClass | undefined {
    switch (phrase.kind) {
      case 'word':
        return { words: [phrase.word], prefixes: [], lexicons: [] };
      case 'prefix':
        return { words: [], prefixes: [phrase.prefix], lexicons: [] };
      case 'ref': {
        const lexicon = this.#lexicon(phrase.name);
        return {
          words: [`{${phrase.name}}`],
          prefixes: [],
          lexicons: lexicon === undefined ? [] : [lexicon],
        };
      }
      case 'verb': {
        const words = verbForms(phrase.verb);
        return words.some((form) => form.includes(' ')) ? undefined : { words, prefixes: [], lexicons: [] };
      }
      case 'either': {
        const parts = phrase.parts.map((part) => this.classOf(part));
        return parts.every((part) => part !== undefined) ? union(parts) : undefined;
      }
      default:
        return undefined;
    }
  }

  #part(phrase: Phrase, steps: Steps): Part {
    const single = this.classOf(phrase);
    if (single) return this.#step(this.#classes.number(single), steps);
    switch (phrase.kind) {
      case 'verb':
        return this.#either(
          verbForms(phrase.verb).map((form): Phrase => {
            const parts = form.split(' ').map((word): Phrase => ({ kind: 'word', word }));
            return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
          }),
          steps,
        );
      case 'either':
        return this.#either(phrase.parts, steps);
      case 'optional':
        return { ...this.#part(phrase.part, steps), empty: true, required: [] };
      case 'sequence':
        return phrase.parts.reduce<Part>(
          (before, part) => this.#join(before, this.#part(part, steps), steps),
          nothing,
        );
      case 'gap': {
        let gap = nothing;
        for (let word = 1; word <= phrase.most; word += 1) {
          gap = this.#join(gap, { ...this.#step(0, steps), empty: word > phrase.least }, steps);
        }
        return gap;
      }
      default:
        throw new TypeError(`steps: no word for a ${phrase.kind}`);
    }
  }

  /** Ways of one word are one step together. */
  #either(ways: readonly Phrase[], steps: Steps): Part {
    const single: WordClass[] = [];
    const parts: Part[] = [];
    for (const way of joinSameBeginnings(ways)) {
      const one = this.classOf(way);
      if (one) single.push(one);
      else parts.push(this.#part(way, steps));
    }
    if (single.length > 0) parts.push(this.#step(this.#classes.number(union(single)), steps));
    // Of each way the rarest; where one has none, or may be left out, nothing is required.
    const rarest = parts.map(({ empty, required }) => (empty ? undefined : required[0]));
    const all = rarest.filter((one) => one !== undefined);
    const times = all.reduce((sum, one) => sum + one.times, 0);
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      empty: parts.some(({ empty }) => empty),
      required: all.length < rarest.length ? [] : [{ steps: all.flatMap((one) => one.steps), times }],
    };
  }

  #join(a: Part, b: Part, steps: Steps): Part {
    for (const from of a.last) for (const to of b.first) steps.follow[from]!.push(to);
    this.#count(a.last.length * b.first.length);
    return {
      first: a.empty ? [...a.first, ...b.first] : a.first,
      last: b.empty ? [...a.last, ...b.last] : b.last,
      empty: a.empty && b.empty,
      required: [...a.required, ...b.required].sort((x, y) => x.times - y.times).slice(0, MOST_REQUIRED),
    };
  }

  #step(number: number, steps: Steps): Part {
    this.#count(1);
    const step = steps.classes.push(number) - 1;
    steps.follow.push([]);
    const times = this.#classes.times(number);
    const required = times === Infinity ? [] : [{ steps: [step], times }];
    return { first: [step], last: [step], empty: false, required };
  }

  #count(more: number): void {
    this.#made += more;
    if (this.#made <= this.#most) return;
    throw new RangeError(`pack: its phrases unfold to more than ${this.#most} steps; write shorter ones`);
  }
}

function union(parts: readonly WordClass[]): WordClass {
  return {
    words: parts.flatMap(({ words }) => words),
    prefixes: parts.flatMap(({ prefixes }) => prefixes),
    lexicons: parts.flatMap(({ lexicons }) => lexicons),
  };
}
