import { Automaton } from './phrases/automaton.ts';
import { compilePhrases, type ListedPhrase } from './phrases/compile.ts';
import { FIRST_LIST, type Tables } from './phrases/tables.ts';
import type { Clause } from './report.ts';
import type { Detector, PackSource, RuleSource } from './source/schema.ts';

/** What phrases are for: to match, or to qualify what matched. */
export type Purpose = 'match' | 'excuse' | 'alongside' | 'anywhere' | 'nowhere';

/** The phrases of one place in a rule's file, which bear numbers in a row. */
export interface PhraseList {
  kind: Purpose;
  rule: string;
  /** Its place among the rule's matches or, for an excuse, among its excuses. */
  index: number;
  count: number;
}

/**
 * A pack ready to check drafts with. Made once; checking changes nothing in it but what the automaton remembers of
 * words and has made for them.
 */
export interface Pack {
  name: string;
  /** Their phrases may be left out, an empty list each: they are all in the automaton. */
  rules: ReadonlyMap<string, RuleSource>;
  clauses: ReadonlyMap<string, Clause>;
  automaton: Automaton;
  lists: readonly PhraseList[];
  /** By phrase: its list. */
  listOf: Int32Array;
  /** By phrase: what a lexicon offers in its place. */
  replacements: ReadonlyMap<number, string>;
  /** Matches that are no phrases, in the order of the rules. */
  detectors: readonly { rule: string; index: number; detector: Detector; source: RuleSource }[];
  /** Lists by rule, purpose and place. */
  byRule: ReadonlyMap<string, ListsOfRule>;
}

export interface ListsOfRule {
  /** What the automaton knows the rule's qualifying phrases by. */
  search: number;
  /** What it cites, in the order of the code. */
  clauses: readonly Clause[];
  numbers: Record<Purpose, number[]>;
}

/** What a pack comes to before anything is looked for: data, so that the build can put it into the worker. */
export interface CompiledPack {
  source: Pick<PackSource, 'code' | 'rules'>;
  lists: PhraseList[];
  replacements: [phrase: number, replacement: string][];
  phrases: Tables;
}

/** All matches are looked for in one go; what qualifies them for each rule by itself, where one was found. */
export const MATCHES = FIRST_LIST;

/** Compile a pack that `readPack` took. About a second for a few thousand phrases. */
export function compilePack(source: PackSource): Pack {
  return openPack(compile(source));
}

/** A pack as data. Slow; the build does it for the worker. */
export function compile(source: PackSource): CompiledPack {
  const { phrases, ...listed } = listPhrases(source);
  const entries = (name: string): string[] | undefined =>
    source.lexicons[name] && entriesOf(source, name).map(({ phrase }) => phrase);
  return { source, ...listed, phrases: compilePhrases(phrases, entries) };
}

/** The text of each phrase, by its number. What is in an entry of a lexicon is the entry's own. */
export const phraseTexts = (source: PackSource): string[] =>
  listPhrases(source).phrases.map(({ phrase }) => phrase);

/** Every phrase of the rules in the order of their numbers. */
function listPhrases(
  source: PackSource,
): Pick<CompiledPack, 'lists' | 'replacements'> & { phrases: ListedPhrase[] } {
  const lists: PhraseList[] = [];
  const replacements: [number, string][] = [];
  const phrases: ListedPhrase[] = [];
  Object.entries(source.rules).forEach(([rule, { matches, excuses }], number) => {
    const add = (kind: Purpose, index: number, list: readonly string[] = []): void => {
      if (list.length > 0) lists.push({ kind, rule, index, count: list.length });
      const search = kind === 'match' ? MATCHES : MATCHES + 1 + number;
      for (const phrase of list) phrases.push({ phrase, list: search });
    };
    matches.forEach((match, index) => {
      if ('any' in match) add('match', index, match.any);
      if ('lexicon' in match) {
        const entries = entriesOf(source, match.lexicon);
        entries.forEach(({ replacement }, at) => {
          if (replacement !== undefined) replacements.push([phrases.length + at, replacement]);
        });
        add(
          'match',
          index,
          entries.map(({ phrase }) => phrase),
        );
      }
      for (const kind of ['alongside', 'anywhere', 'nowhere'] as const) add(kind, index, match[kind]);
    });
    excuses.forEach((excuse, index) => {
      if ('any' in excuse) add('excuse', index, excuse.any);
    });
  });
  return { lists, replacements, phrases };
}

/** Ready to check with. Linear in its size: some milliseconds for a pack of thousands of phrases. */
export function openPack({ source, lists, replacements, phrases }: CompiledPack): Pack {
  const rules = new Map(Object.entries(source.rules));
  const byRule = new Map(
    Array.from(rules, ([rule, { clauses }], number): [string, ListsOfRule] => [
      rule,
      {
        search: MATCHES + 1 + number,
        clauses: source.code.clauses.filter(({ id }) => clauses.includes(id)),
        numbers: { match: [], excuse: [], alongside: [], anywhere: [], nowhere: [] },
      },
    ]),
  );
  const listOf = new Int32Array(lists.reduce((total, { count }) => total + count, 0));
  let at = 0;
  lists.forEach(({ kind, rule, index, count }, number) => {
    byRule.get(rule)!.numbers[kind][index] = number;
    listOf.fill(number, at, (at += count));
  });
  return {
    name: source.code.name,
    rules,
    clauses: new Map(source.code.clauses.map((clause) => [clause.id, clause])),
    automaton: new Automaton(phrases),
    lists,
    listOf,
    replacements: new Map(replacements),
    detectors: Object.entries(source.rules).flatMap(([rule, one]) =>
      one.matches.flatMap((match, index) =>
        'detector' in match ? [{ rule, index, detector: match.detector, source: one }] : [],
      ),
    ),
    byRule,
  };
}

function entriesOf(source: PackSource, name: string): { phrase: string; replacement?: string }[] {
  return (source.lexicons[name]?.entries ?? []).flatMap((entry) =>
    typeof entry === 'string'
      ? [{ phrase: entry }]
      : Object.entries(entry).map(([phrase, replacement]) => ({ phrase, replacement })),
  );
}
