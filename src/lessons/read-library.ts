import type { PackFile, Refusal } from '../engine/source/read-pack.ts';
import type { PackSource } from '../engine/source/schema.ts';
import { YamlFile } from '../engine/source/yaml-file.ts';
import { inOrderOfTheCode } from './code-order.ts';
import { LibrarySource, type LibraryExample, type LibraryRule } from './library.ts';

export type LibraryReading = { ok: true; library: LibraryRule[] } | { ok: false; refusals: Refusal[] };

type Code = Pick<PackSource, 'code' | 'rules'>;

/**
 * Read the library: one `<rule>.yaml` for each rule of the pack. Refused whole, with every reason found; an example
 * that names a rule or a clause that isn't there would be taught all the same.
 */
export function readLibrary(files: readonly PackFile[], { code, rules }: Code): LibraryReading {
  const refusals: Refusal[] = [];
  const library: LibraryRule[] = [];
  const clauses = new Map(code.clauses.map((clause) => [clause.id, clause]));

  for (const { path, text } of files) {
    const rule = path.replace(/\.yaml$/, '');
    const yaml = new YamlFile(path, text);
    const reading = yaml.read(LibrarySource);
    if (!reading.ok) {
      refusals.push(...reading.refusals);
      continue;
    }
    const refuse = (keys: (string | number)[], reason: string): void => {
      refusals.push({ file: path, line: yaml.line(keys), reason: `${keys.join('.')}: ${reason}` });
    };
    const source = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
    if (!source) {
      refuse([], `there is no rule "${rule}"; name the file after one`);
      continue;
    }
    const { why, better: instead, examples } = reading.value;
    const ids = new Set<string>();
    examples.forEach(({ id, expect, also = [], explanation }, at) => {
      const keys = (key: string): (string | number)[] => ['examples', at, key];
      if (id.slice(0, -3) !== rule) refuse(keys('id'), `must begin with "${rule}-"`);
      if (ids.has(id)) refuse(keys('id'), `"${id}" stands twice; number each anew`);
      ids.add(id);
      if (expect === 'safe' && also.length > 0) refuse(keys('also'), 'a safe example breaks no rule');
      for (const other of also)
        if (!Object.hasOwn(rules, other)) refuse(keys('also'), `there is no rule "${other}"`);
      const cited = explanation.match(/\b\d{1,2}\.\d{1,2}\b/g) ?? [];
      if (cited.length === 0) refuse(keys('explanation'), 'names no clause; say which one, such as 13.1');
      for (const clause of cited)
        if (!clauses.has(clause)) refuse(keys('explanation'), `there is no clause ${clause}`);
    });
    library.push({
      rule,
      title: source.title,
      severity: source.severity,
      clauses: source.clauses.map((id) => clauses.get(id)!),
      why,
      instead,
      examples: examples.map((example) => exampleOf(rule, example)),
    });
  }
  for (const rule of Object.keys(rules))
    if (!files.some(({ path }) => path === `${rule}.yaml`))
      refusals.push({ file: `${rule}.yaml`, line: 0, reason: 'is missing; each rule has examples to teach' });
  return refusals.length > 0
    ? { ok: false, refusals }
    : {
        ok: true,
        library: library.sort(
          inOrderOfTheCode(
            ({ clauses: [main] }) => main!.id,
            ({ rule }) => rule,
          ),
        ),
      };
}

function exampleOf(rule: string, source: LibrarySource['examples'][number]): LibraryExample {
  const { id, expect, text, explanation, better, also, ...context } = source;
  return { id, rule, expect, text, context, explanation, ...(better && { better }), ...(also && { also }) };
}
