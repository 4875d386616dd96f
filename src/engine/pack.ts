import { Automaton } from './phrases/automaton.ts';
import { parsePhrase, type Phrase } from './phrases/phrase.ts';
import { Vocabulary } from './phrases/vocabulary.ts';
import type { Clause } from './report.ts';
import type { MatchSource, PackSource, RuleSource } from './source/schema.ts';

/** What a phrase in the automaton is for. */
export type Use =
  | { kind: 'match'; rule: string; match: number; replacement?: string | undefined }
  | { kind: 'excuse'; rule: string; excuse: number }
  | { kind: 'alongside' | 'anywhere' | 'nowhere'; rule: string; match: number };

/** A pack ready to check drafts with. Made once; checking changes nothing in it but the automaton's cache. */
export interface Pack {
  name: string;
  rules: ReadonlyMap<string, RuleSource>;
  clauses: ReadonlyMap<string, Clause>;
  automaton: Automaton;
  /** By the number that the automaton gives a phrase. */
  uses: readonly Use[];
}

/** Compile a pack that `readPack` took. Linear in its phrases; tens of milliseconds for a few thousand. */
export function compilePack(source: PackSource): Pack {
  const vocabulary = new Vocabulary();
  const symbols = new Map<string, number>();
  const automaton = new Automaton(vocabulary, (name) => {
    const known = symbols.get(name);
    if (known !== undefined) return known;
    const symbol = vocabulary.symbol(`{${name}}`);
    // `readPack` takes no lexicon that names itself.
    symbols.set(name, symbol);
    for (const entry of entriesOf(source, name)) {
      const phrase = parsePhrase(entry.phrase);
      if (phrase.kind === 'word') vocabulary.add(phrase.word, symbol);
      else automaton.addEntry(phrase, symbol);
    }
    return symbol;
  });
  const uses: Use[] = [];
  const add = (phrase: Phrase | string, use: Use): void => {
    automaton.add(typeof phrase === 'string' ? parsePhrase(phrase) : phrase, uses.push(use) - 1);
  };

  for (const [rule, { matches, excuses }] of Object.entries(source.rules)) {
    matches.forEach((match, index) => {
      if ('any' in match) for (const phrase of match.any) add(phrase, { kind: 'match', rule, match: index });
      if ('lexicon' in match) {
        for (const { phrase, replacement } of entriesOf(source, match.lexicon)) {
          add(phrase, { kind: 'match', rule, match: index, replacement });
        }
      }
      for (const kind of ['alongside', 'anywhere', 'nowhere'] as const) {
        for (const phrase of listed(match, kind)) add(phrase, { kind, rule, match: index });
      }
    });
    excuses.forEach((excuse, index) => {
      if ('any' in excuse)
        for (const phrase of excuse.any) add(phrase, { kind: 'excuse', rule, excuse: index });
    });
  }
  return {
    name: source.code.name,
    rules: new Map(Object.entries(source.rules)),
    clauses: new Map(source.code.clauses.map((clause) => [clause.id, clause])),
    automaton,
    uses,
  };
}

function listed(match: MatchSource, kind: 'alongside' | 'anywhere' | 'nowhere'): string[] {
  return match[kind] ?? [];
}

function entriesOf(source: PackSource, name: string): { phrase: string; replacement?: string }[] {
  return (source.lexicons[name]?.entries ?? []).flatMap((entry) =>
    typeof entry === 'string'
      ? [{ phrase: entry }]
      : Object.entries(entry).map(([phrase, replacement]) => ({ phrase, replacement })),
  );
}
