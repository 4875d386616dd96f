import { PhraseError, parsePhrase } from '../phrases/phrase.ts';
import { partsOf } from './phrase-list.ts';
import type { Refusal } from './read-pack.ts';
import type { PackSource } from './schema.ts';

/** Where a value of a rule or a lexicon stands. */
export type Place = (
  part: 'rules' | 'lexicons',
  id: string,
  keys: (string | number)[],
) => Pick<Refusal, 'file' | 'line'>;

/** What no part of a pack can tell alone: clauses and lexicons that are not there, and phrases that are none. */
export function crossCheck({ code, rules, lexicons }: PackSource, place: Place): Refusal[] {
  const refusals: Refusal[] = [];
  const clauses = new Set(code.clauses.map((clause) => clause.id));
  /** Which lexicons each lexicon names. */
  const named = new Map<string, Set<string>>();
  const phrase = (list: 'rules' | 'lexicons', id: string, keys: (string | number)[], text: string): void => {
    try {
      for (const part of partsOf(parsePhrase(text))) {
        if (part.kind !== 'ref') continue;
        const { name } = part;
        if (list === 'lexicons') named.set(id, (named.get(id) ?? new Set()).add(name));
        if (!Object.hasOwn(lexicons, name) && !entities.has(name))
          throw new PhraseError(`{${name}} is no lexicon of this pack`, 0);
      }
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      const reason = `the phrase "${text.slice(0, 80)}": ${error.message} (at ${error.at})`;
      refusals.push({ ...place(list, id, keys), reason });
    }
  };

  for (const [id, rule] of Object.entries(rules)) {
    rule.clauses.forEach((clause, i) => {
      if (clauses.has(clause)) return;
      const reason = `clause ${clause} is not among the clauses of the code`;
      refusals.push({ ...place('rules', id, ['clauses', i]), reason });
    });
    rule.matches.forEach((match, i) => {
      if ('lexicon' in match && !Object.hasOwn(lexicons, match.lexicon)) {
        const reason = `the lexicon "${match.lexicon}" is missing`;
        refusals.push({ ...place('rules', id, ['matches', i]), reason });
      }
      for (const key of ['any', 'alongside', 'anywhere', 'nowhere'] as const) {
        const list = (match as Partial<Record<typeof key, string[]>>)[key] ?? [];
        list.forEach((text, k) => phrase('rules', id, ['matches', i, key, k], text));
      }
    });
    rule.attached?.forEach(({ ask = [] }, i) =>
      ask.forEach(({ clause }, k) => {
        if (clauses.has(clause)) return;
        const reason = `clause ${clause} is not among the clauses of the code`;
        refusals.push({ ...place('rules', id, ['attached', i, 'ask', k]), reason });
      }),
    );
    rule.excuses.forEach((excuse, i) => {
      if ('any' in excuse)
        excuse.any.forEach((text, k) => phrase('rules', id, ['excuses', i, 'any', k], text));
    });
  }
  for (const [name, lexicon] of Object.entries(lexicons)) {
    lexicon.entries.forEach((entry, i) => {
      for (const text of typeof entry === 'string' ? [entry] : Object.keys(entry))
        phrase('lexicons', name, ['entries', i], text);
    });
  }
  for (const name of circular(named)) {
    const reason = `the lexicon names itself ({${name}}), by way of others or at once`;
    refusals.push({ ...place('lexicons', name, ['entries']), reason });
  }
  return refusals;
}

/** Lexicons that can be reached from themselves. Linear in what they name. */
function circular(next: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found = new Set<string>();
  const visit = (name: string): void => {
    state.set(name, 'open');
    for (const other of next.get(name) ?? []) {
      if (state.get(other) === 'open') found.add(other);
      else if (!state.has(other)) visit(other);
    }
    state.set(name, 'done');
  };
  for (const name of next.keys()) if (!state.has(name)) visit(name);
  return [...found];
}

/** What `{…}` may name besides a lexicon: kinds of entity, and two classes of word. */
export const entities: ReadonlySet<string> = new Set(
  `phone email url handle hashtag postcode street nhs ni pupil-number driving-licence passport vehicle date-of-birth card
  bank password friend-code file time money emoji emoticon number name`.split(/\s+/),
);
