import type { z } from 'zod';
import { PhraseError, parsePhrase } from '../phrases/phrase.ts';
import { CodeSource, LexiconSource, RuleSource, type PackSource } from './schema.ts';
import { YamlFile } from './yaml-file.ts';

/** A file of a pack: its path from the pack's folder, and its text. */
export interface PackFile {
  path: string;
  text: string;
}

/** What is wrong in a pack, in the order of the files. */
export interface Refusal {
  file: string;
  /** 1-based; 0 where the file as a whole is meant. */
  line: number;
  reason: string;
}

export type PackReading = { ok: true; pack: PackSource } | { ok: false; refusals: Refusal[] };

/**
 * Read a pack: `code.yaml`, `<rule>.yaml`, `lexicons/<name>.yaml`. Refused whole, with every reason found, if
 * anything in it is wrong. Other files are left alone. Linear in the size of the files.
 */
export function readPack(files: readonly PackFile[]): PackReading {
  const refusals: Refusal[] = [];
  const pack: PackSource = { code: { name: '', year: 0, clauses: [] }, rules: {}, lexicons: {} };
  const yaml = new Map<string, YamlFile>();

  const take = <T>(file: PackFile, schema: z.ZodType<T>): T | undefined => {
    const parsed = new YamlFile(file.path, file.text);
    yaml.set(file.path, parsed);
    const result = parsed.read(schema);
    if (result.ok) return result.value;
    refusals.push(...result.refusals);
    return undefined;
  };

  let code: CodeSource | undefined;
  for (const file of files) {
    const id = /^(?:lexicons\/)?([^/]+)\.yaml$/.exec(file.path)?.[1];
    if (!id) continue;
    if (!/^[a-z][a-z0-9-]*$/.test(id)) {
      refusals.push({
        file: file.path,
        line: 0,
        reason: 'its name must be lower-case words joined by hyphens',
      });
    } else if (file.path === 'code.yaml') code = take(file, CodeSource);
    else if (file.path.startsWith('lexicons/')) {
      const lexicon = take(file, LexiconSource);
      if (lexicon) pack.lexicons[id] = lexicon;
    } else {
      const rule = take(file, RuleSource);
      if (rule) pack.rules[id] = rule;
    }
  }
  if (code) pack.code = code;
  else if (!yaml.has('code.yaml')) {
    refusals.push({ file: 'code.yaml', line: 0, reason: 'is missing; a pack needs the clauses it cites' });
  }

  const lineOf = (path: string, keys: (string | number)[]): number => yaml.get(path)?.line(keys) ?? 0;
  const clauses = new Set(pack.code.clauses.map((clause) => clause.id));
  const phrase = (file: string, keys: (string | number)[], text: string): void => {
    try {
      for (const name of references(text)) {
        if (!pack.lexicons[name] && !entities.has(name))
          throw new PhraseError(`{${name}} is no lexicon of this pack`, 0);
      }
      parsePhrase(text);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      const reason = `the phrase "${text.slice(0, 80)}": ${error.message} (at ${error.at})`;
      refusals.push({ file, line: lineOf(file, keys), reason });
    }
  };

  for (const [id, rule] of Object.entries(pack.rules)) {
    const file = `${id}.yaml`;
    rule.clauses.forEach((clause, i) => {
      if (clauses.has(clause)) return;
      refusals.push({
        file,
        line: lineOf(file, ['clauses', i]),
        reason: `clause ${clause} is not in code.yaml`,
      });
    });
    rule.matches.forEach((match, i) => {
      if ('lexicon' in match && !pack.lexicons[match.lexicon]) {
        const reason = `the lexicon "${match.lexicon}" is missing`;
        refusals.push({ file, line: lineOf(file, ['matches', i]), reason });
      }
      for (const key of ['any', 'alongside', 'anywhere', 'nowhere'] as const) {
        const list = (match as Partial<Record<typeof key, string[]>>)[key] ?? [];
        list.forEach((text, k) => phrase(file, ['matches', i, key, k], text));
      }
    });
    rule.excuses.forEach((excuse, i) => {
      if ('any' in excuse) excuse.any.forEach((text, k) => phrase(file, ['excuses', i, 'any', k], text));
    });
  }
  for (const [name, lexicon] of Object.entries(pack.lexicons)) {
    const file = `lexicons/${name}.yaml`;
    lexicon.entries.forEach((entry, i) => {
      for (const text of typeof entry === 'string' ? [entry] : Object.keys(entry))
        phrase(file, ['entries', i], text);
    });
  }
  for (const name of circular(pack.lexicons)) {
    const reason = `the lexicon names itself ({${name}}), by way of others or at once`;
    refusals.push({
      file: `lexicons/${name}.yaml`,
      line: lineOf(`lexicons/${name}.yaml`, ['entries']),
      reason,
    });
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, pack };
}

/** Lexicons that can be reached from themselves. Linear in the references. */
function circular(lexicons: PackSource['lexicons']): string[] {
  const next = new Map(
    Object.entries(lexicons).map(([name, { entries: list }]) => [
      name,
      new Set(
        list
          .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.keys(entry)))
          .flatMap(references),
      ),
    ]),
  );
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

function references(phrase: string): string[] {
  return [...phrase.matchAll(/\{([^}]*)\}/g)].map((found) => found[1]!.trim());
}
