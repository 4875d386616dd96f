import type { Token } from '../text/token.ts';
import type { Phrase } from './phrase.ts';
import { verbForms } from './verb-forms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A phrase found: which one, and the tokens that it covers, half-open. */
export interface Match {
  phrase: number;
  from: number;
  to: number;
}

interface Node {
  on: Map<number, number[]>;
  any: number[];
  free: number[];
  accepts: number[];
}

interface State {
  nodes: number[];
  accepts: readonly number[];
  next: Map<number, State>;
}

const MAX_STATES = 20_000;
/** Lexicons named inside lexicons unfold; beyond this a pack is refused rather than left to fill the memory. */
const MAX_NODES = 600_000;
const DEAD: State = { nodes: [], accepts: [], next: new Map() };

/** What `{name}` stands for: the symbol of its one-word entries, and its longer entries as phrases. */
export interface Reference {
  symbol: number;
  longer: Phrase[];
}

/**
 * All phrases in one automaton, read once from left to right. States are made as drafts need them and kept
 * (at most MAX_STATES). A run from each word ends within the longest phrase, so that the cost of a draft is
 * linear in its words, whatever stands in it.
 */
export class Automaton {
  readonly #nodes: Node[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #resolve: (name: string) => Reference;
  #states = new Map<string, State>();
  #start: State | undefined;
  readonly #root: number;

  constructor(vocabulary: Vocabulary, resolve: (name: string) => Reference) {
    this.#vocabulary = vocabulary;
    this.#resolve = resolve;
    this.#root = this.#node();
  }

  /** Add a phrase under a number that matches will carry. */
  add(phrase: Phrase, id: number): void {
    const end = this.#build(phrase, this.#root);
    this.#nodes[end]!.accepts.push(id);
    this.#start = undefined;
  }

  /** Every phrase's longest match from each word, inside its sentence. */
  find(tokens: readonly Token[]): Match[] {
    const found: Match[] = [];
    const sets = tokens.map((token) => this.#vocabulary.read(token));
    const start = (this.#start ??= this.#state([this.#root]));
    for (let from = 0; from < tokens.length; from += 1) {
      let state = this.#step(start, sets[from]!);
      if (state === DEAD) continue;
      const sentence = tokens[from]!.sentence;
      const longest = new Map<number, number>();
      let at = from + 1;
      for (;;) {
        for (const id of state.accepts) longest.set(id, at);
        if (at >= tokens.length || tokens[at]!.sentence !== sentence) break;
        state = this.#step(state, sets[at]!);
        if (state === DEAD) break;
        at += 1;
      }
      for (const [phrase, to] of longest) found.push({ phrase, from, to });
    }
    return found;
  }

  #node(): number {
    if (this.#nodes.length >= MAX_NODES) {
      throw new RangeError(`pack: its phrases unfold to more than ${MAX_NODES} steps; nest fewer lexicons`);
    }
    return this.#nodes.push({ on: new Map(), any: [], free: [], accepts: [] }) - 1;
  }

  #arc(from: number, symbol: number, to: number): void {
    const on = this.#nodes[from]!.on;
    const list = on.get(symbol);
    if (list) list.push(to);
    else on.set(symbol, [to]);
  }

  #words(words: string, from: number, to: number): void {
    const list = words.split(' ');
    let at = from;
    list.forEach((word, index) => {
      const next = index === list.length - 1 ? to : this.#node();
      this.#arc(at, this.#vocabulary.symbol(word), next);
      at = next;
    });
  }

  /** Adds the phrase after `from`; gives the node behind it. */
  #build(phrase: Phrase, from: number): number {
    switch (phrase.kind) {
      case 'word':
      case 'prefix': {
        const to = this.#node();
        const symbol =
          phrase.kind === 'word'
            ? this.#vocabulary.symbol(phrase.word)
            : this.#vocabulary.prefix(phrase.prefix);
        this.#arc(from, symbol, to);
        return to;
      }
      case 'verb': {
        const to = this.#node();
        for (const form of verbForms(phrase.verb)) this.#words(form, from, to);
        return to;
      }
      case 'ref': {
        const to = this.#node();
        const { symbol, longer } = this.#resolve(phrase.name);
        this.#arc(from, symbol, to);
        for (const entry of longer) this.#nodes[this.#build(entry, from)]!.free.push(to);
        return to;
      }
      case 'gap': {
        let at = from;
        const ends = phrase.least === 0 ? [from] : [];
        for (let word = 1; word <= phrase.most; word += 1) {
          const next = this.#node();
          this.#nodes[at]!.any.push(next);
          if (word >= phrase.least) ends.push(next);
          at = next;
        }
        const to = this.#node();
        for (const end of ends) this.#nodes[end]!.free.push(to);
        return to;
      }
      case 'sequence':
        return phrase.parts.reduce((at, part) => this.#build(part, at), from);
      case 'either': {
        const to = this.#node();
        for (const part of phrase.parts) this.#nodes[this.#build(part, from)]!.free.push(to);
        return to;
      }
      case 'optional': {
        const to = this.#build(phrase.part, this.#fork(from));
        this.#nodes[from]!.free.push(to);
        return to;
      }
    }
  }

  /** A node of its own behind `from`, so that a way round never begins in a shared node. */
  #fork(from: number): number {
    const node = this.#node();
    this.#nodes[from]!.free.push(node);
    return node;
  }

  #state(seed: readonly number[]): State {
    const closed = new Set<number>();
    const open = [...seed];
    while (open.length > 0) {
      const node = open.pop()!;
      if (closed.has(node)) continue;
      closed.add(node);
      open.push(...this.#nodes[node]!.free);
    }
    if (closed.size === 0) return DEAD;
    const nodes = [...closed].sort((a, b) => a - b);
    const key = nodes.join(',');
    const known = this.#states.get(key);
    if (known) return known;
    const accepts = [...new Set(nodes.flatMap((node) => this.#nodes[node]!.accepts))];
    const state: State = { nodes, accepts, next: new Map() };
    if (this.#states.size >= MAX_STATES) {
      this.#states = new Map();
      this.#start = undefined;
    }
    this.#states.set(key, state);
    return state;
  }

  #step(state: State, set: number): State {
    const known = state.next.get(set);
    if (known) return known;
    const seed = new Set<number>();
    for (const id of state.nodes) {
      const node = this.#nodes[id]!;
      for (const next of node.any) seed.add(next);
      if (node.on.size === 0) continue;
      for (const symbol of this.#vocabulary.set(set))
        for (const next of node.on.get(symbol) ?? []) seed.add(next);
    }
    const next = seed.size === 0 ? DEAD : this.#state([...seed]);
    // A full cache is dropped whole; states still held by a run stay valid, they are only made anew.
    if (state.next.size < 4_096) state.next.set(set, next);
    return next;
  }
}
