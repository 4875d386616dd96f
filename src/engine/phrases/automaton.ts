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
  /** By symbol; left out where there is none, as for most of many thousand nodes. */
  on?: Map<number, number[]>;
  any?: number[];
  free?: number[];
  accepts?: number[];
}

interface State {
  nodes: number[];
  accepts: readonly number[];
  next: Map<number, State>;
}

/** A lexicon's entry of several words in a draft: which lexicon, and the token behind it. */
interface Entry {
  symbol: number;
  to: number;
}

const MAX_STATES = 20_000;
/** Ten times what a few thousand phrases need; beyond it a pack is refused rather than left to fill the memory. */
const MAX_NODES = 500_000;
const DEAD: State = { nodes: [], accepts: [], next: new Map() };

/**
 * All phrases in one automaton, read once from left to right. States are made as drafts need them and kept
 * (at most MAX_STATES). A run from each word ends within the longest phrase, so that the cost of a draft is
 * linear in its words, whatever stands in it.
 *
 * Entries of lexicons are found first, each lexicon once, and then taken in one step wherever a phrase names the
 * lexicon: a long list costs nothing more in the phrases that use it.
 */
export class Automaton {
  readonly #nodes: Node[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #symbolOf: (lexicon: string) => number;
  readonly #root: number;
  readonly #entryRoot: number;
  #states = new Map<string, State>();
  /** Where runs begin, by root. */
  #starts = new Map<number, State>();
  #hasEntries = false;

  /** @param symbolOf gives the symbol that stands for `{name}`, having added the lexicon's entries. */
  constructor(vocabulary: Vocabulary, symbolOf: (lexicon: string) => number) {
    this.#vocabulary = vocabulary;
    this.#symbolOf = symbolOf;
    this.#root = this.#node();
    this.#entryRoot = this.#node();
  }

  /** Add a phrase under a number that matches will carry. */
  add(phrase: Phrase, id: number): void {
    this.#accept(this.#build(phrase, this.#root), id);
  }

  /** Add an entry of the lexicon that a symbol stands for; entries of one word may be left to the vocabulary. */
  addEntry(phrase: Phrase, symbol: number): void {
    this.#accept(this.#build(phrase, this.#entryRoot), symbol);
    this.#hasEntries = true;
  }

  /** Every phrase's longest match from each word, inside its sentence. */
  find(tokens: readonly Token[]): Match[] {
    const found: Match[] = [];
    const sets = tokens.map((token) => this.#vocabulary.read(token));
    const entries = this.#findEntries(tokens, sets);
    for (let from = 0; from < tokens.length; from += 1) {
      const longest = new Map<number, number>();
      this.#run(this.#root, from, tokens, sets, entries, (phrase, to) => longest.set(phrase, to));
      for (const [phrase, to] of longest) found.push({ phrase, from, to });
    }
    return found;
  }

  /** Entries that begin at each token, of every length; again while entries that name lexicons find more. */
  #findEntries(tokens: readonly Token[], sets: readonly number[]): Entry[][] {
    const entries: Entry[][] = tokens.map(() => []);
    if (!this.#hasEntries) return entries;
    for (let more = true; more;) {
      more = false;
      for (let from = 0; from < tokens.length; from += 1) {
        this.#run(this.#entryRoot, from, tokens, sets, entries, (symbol, to) => {
          const here = entries[from]!;
          if (here.some((entry) => entry.symbol === symbol && entry.to === to)) return;
          here.push({ symbol, to });
          more = true;
        });
      }
    }
    return entries;
  }

  /** One run from a token to the end of its sentence or of all phrases, whichever is first. */
  #run(
    root: number,
    from: number,
    tokens: readonly Token[],
    sets: readonly number[],
    entries: readonly (readonly Entry[])[],
    accept: (id: number, to: number) => void,
  ): void {
    const { sentence } = tokens[from]!;
    // Nodes that an entry leads to, by the token behind the entry.
    const ahead = new Map<number, number[]>();
    let state = this.#start(root);
    let at = from;
    while (tokens[at]?.sentence === sentence) {
      for (const { symbol, to } of entries[at]!) {
        const behind = state.nodes.flatMap((node) => this.#nodes[node]!.on?.get(symbol) ?? []);
        if (behind.length > 0) ahead.set(to, [...(ahead.get(to) ?? []), ...behind]);
      }
      state = this.#step(state, sets[at]!);
      at += 1;
      const arrived = ahead.get(at);
      if (arrived) {
        ahead.delete(at);
        state = this.#state([...state.nodes, ...arrived]);
      }
      if (state === DEAD && ahead.size === 0) return;
      for (const id of state.accepts) accept(id, at);
    }
  }

  #start(root: number): State {
    let start = this.#starts.get(root);
    if (!start) this.#starts.set(root, (start = this.#state([root])));
    return start;
  }

  /** Drop all states; those still held by a run stay valid, they are only made anew. */
  #forget(): void {
    this.#states = new Map();
    this.#starts = new Map();
  }

  #accept(node: number, id: number): void {
    (this.#nodes[node]!.accepts ??= []).push(id);
    this.#forget();
  }

  #node(): number {
    if (this.#nodes.length >= MAX_NODES) {
      throw new RangeError(`pack: its phrases unfold to more than ${MAX_NODES} steps; write shorter ones`);
    }
    return this.#nodes.push({}) - 1;
  }

  #arc(from: number, symbol: number, to: number): void {
    const on = (this.#nodes[from]!.on ??= new Map());
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

  /** Adds the phrase between `from` and `to`, a fresh node where none is given; gives `to`. */
  #build(phrase: Phrase, from: number, to = this.#node()): number {
    switch (phrase.kind) {
      case 'word':
        this.#arc(from, this.#vocabulary.symbol(phrase.word), to);
        return to;
      case 'prefix':
        this.#arc(from, this.#vocabulary.prefix(phrase.prefix), to);
        return to;
      case 'verb':
        for (const form of verbForms(phrase.verb)) this.#words(form, from, to);
        return to;
      case 'ref':
        this.#arc(from, this.#symbolOf(phrase.name), to);
        return to;
      case 'gap': {
        let at = from;
        const ends = phrase.least === 0 ? [from] : [];
        for (let word = 1; word <= phrase.most; word += 1) {
          const next = this.#node();
          (this.#nodes[at]!.any ??= []).push(next);
          if (word >= phrase.least) ends.push(next);
          at = next;
        }
        for (const end of ends) this.#free(end, to);
        return to;
      }
      case 'sequence': {
        const { parts } = phrase;
        parts.reduce(
          (at, part, index) => this.#build(part, at, index === parts.length - 1 ? to : undefined),
          from,
        );
        return to;
      }
      case 'either':
        // All ways lead to one node: an alternative costs an arc, not a node.
        for (const part of phrase.parts) this.#build(part, from, to);
        return to;
      case 'optional':
        this.#build(phrase.part, this.#fork(from), to);
        this.#free(from, to);
        return to;
    }
  }

  /** A node of its own behind `from`, so that a way round never begins in a shared node. */
  #fork(from: number): number {
    const node = this.#node();
    this.#free(from, node);
    return node;
  }

  /** A way from one node to another that takes no word. */
  #free(from: number, to: number): void {
    (this.#nodes[from]!.free ??= []).push(to);
  }

  #state(seed: readonly number[]): State {
    const closed = new Set<number>();
    const open = [...seed];
    while (open.length > 0) {
      const node = open.pop()!;
      if (closed.has(node)) continue;
      closed.add(node);
      open.push(...(this.#nodes[node]!.free ?? []));
    }
    if (closed.size === 0) return DEAD;
    const nodes = [...closed].sort((a, b) => a - b);
    const key = nodes.join(',');
    const known = this.#states.get(key);
    if (known) return known;
    const accepts = [...new Set(nodes.flatMap((node) => this.#nodes[node]!.accepts ?? []))];
    const state: State = { nodes, accepts, next: new Map() };
    if (this.#states.size >= MAX_STATES) {
      this.#forget();
    }
    this.#states.set(key, state);
    return state;
  }

  #step(state: State, set: number): State {
    if (state === DEAD) return DEAD;
    const known = state.next.get(set);
    if (known) return known;
    const seed = new Set<number>();
    for (const id of state.nodes) {
      const { any, on } = this.#nodes[id]!;
      if (any) for (const next of any) seed.add(next);
      if (!on) continue;
      for (const symbol of this.#vocabulary.set(set)) for (const next of on.get(symbol) ?? []) seed.add(next);
    }
    const next = seed.size === 0 ? DEAD : this.#state([...seed]);
    if (state.next.size < 4_096) state.next.set(set, next);
    return next;
  }
}
