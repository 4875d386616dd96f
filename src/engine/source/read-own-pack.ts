import { boundsCheck } from './own-bounds.ts';
import { crossCheck, type Place } from './cross-check.ts';
import { OwnPackSource } from './own-schema.ts';
import type { PackFile, Refusal } from './read-pack.ts';
import type { PackSource, RuleSource } from './schema.ts';
import { YamlFile } from './yaml-file.ts';

/** An organisation's own pack, out of one file. */
export interface OwnPack {
  source: PackSource;
  /** Of one of our rules: those of this pack that take what the learned reader finds of it. */
  readAs: ReadonlyMap<string, readonly string[]>;
  /** Where a value of a rule stands in the file. */
  place: Place;
}

export type OwnPackReading = { ok: true; own: OwnPack } | { ok: false; refusals: Refusal[] };

/**
 * Read an organisation's own pack: code, lexicons, rules and exceptions in one file, in the shapes of `rules/`.
 * Refused whole, with the reasons, if anything in it is wrong or beyond the bounds.
 *
 * @param known ids that a rule may give as `reader`: those that the learned reader was trained on.
 */
export function readOwnPack({ path, text }: PackFile, known: ReadonlySet<string>): OwnPackReading {
  const undecoded = text.indexOf('\ufffd');
  if (undecoded >= 0) {
    const line = text.slice(0, undecoded).split('\n').length;
    const reason = 'holds a character that is no text; save the file as UTF-8';
    return { ok: false, refusals: [{ file: path, line, reason }] };
  }
  const yaml = new YamlFile(path, text);
  const read = yaml.read(OwnPackSource);
  if (!read.ok) return read;

  const place: Place = (part, id, keys) => ({ file: path, line: yaml.line(keysOf(part, id, keys)) });
  const source = unfold(read.value);
  const refusals = crossCheck(source, place);
  const readAs = new Map<string, string[]>();
  for (const [id, { reader }] of Object.entries(read.value.rules)) {
    if (reader === undefined) continue;
    readAs.set(reader, [...(readAs.get(reader) ?? []), id]);
    if (known.has(reader)) continue;
    refusals.push({ ...place('rules', id, ['reader']), reason: `the reader knows no rule "${reader}"` });
  }
  if (refusals.length === 0) refusals.push(...boundsCheck(source, place));
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, own: { source, readAs, place } };
}

/** Ids of lexicons that exceptions become; no lexicon of a file can be called so. */
const EXCEPTIONS = 'exceptions:';

/** Each list of exceptions becomes a lexicon, which costs each rule a single phrase. */
function unfold({ name, year, clauses, rules, lexicons, exceptions }: OwnPackSource): PackSource {
  const all = { ...lexicons };
  const shared = exceptions.map((excuse, index): RuleSource['excuses'][number] => {
    if (!('any' in excuse)) return excuse;
    all[`${EXCEPTIONS}${index}`] = { about: 'Exceptions of every rule', entries: excuse.any };
    return { any: [`{${EXCEPTIONS}${index}}`], scope: excuse.scope };
  });
  return {
    code: { name, year, clauses },
    rules: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, ruleOf(rule, shared)])),
    lexicons: all,
  };
}

function ruleOf(rule: OwnPackSource['rules'][string], shared: RuleSource['excuses']): RuleSource {
  const { reader: _, excuses, ...rest } = rule;
  return { ...rest, excuses: [...excuses, ...shared] };
}

/** The way to a value in the file, from its place in the pack. */
function keysOf(part: 'rules' | 'lexicons', id: string, keys: (string | number)[]): (string | number)[] {
  if (id === '') return [];
  if (!id.startsWith(EXCEPTIONS)) return [part, id, ...keys];
  return ['exceptions', Number(id.slice(EXCEPTIONS.length)), 'any', ...keys.slice(1)];
}
