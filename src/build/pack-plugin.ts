import type { Plugin } from 'vite';
import { compile } from '../engine/pack.ts';
import type { MatchSource, RuleSource } from '../engine/source/schema.ts';
import { packFiles, readFolder } from './read-folder.ts';

const id = 'virtual:pack';

/**
 * Puts the rule pack, read, checked and compiled, into the bundle that imports `virtual:pack`; its phrases only as the
 * automaton has them. A bad pack stops the build.
 */
export function packPlugin(folder: string): Plugin {
  return {
    name: 'second-look:pack',
    resolveId: (name) => (name === id ? `\0${id}` : undefined),
    load(name) {
      if (name !== `\0${id}`) return undefined;
      for (const { path } of packFiles(folder)) this.addWatchFile(`${folder}/${path}`);
      const { source, ...compiled } = compile(readFolder(folder));
      const rules = Object.entries(source.rules).map(([rule, one]) => [rule, withoutPhrases(one)]);
      return [
        `export default ${literal({ code: source.code, rules: Object.fromEntries(rules) as unknown })};`,
        `export const compiled = ${literal(compiled)};`,
      ].join('\n');
    },
  };
}

/** Parsed from text, which browsers do faster than reading an object literal. */
const literal = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

function withoutPhrases(rule: RuleSource): RuleSource {
  return {
    ...rule,
    matches: rule.matches.map((match): MatchSource => {
      const bare = { ...match };
      if ('any' in bare) bare.any = [];
      for (const kind of ['alongside', 'anywhere', 'nowhere'] as const) if (bare[kind]) bare[kind] = [];
      return bare;
    }),
    excuses: rule.excuses.map((excuse) => ('any' in excuse ? { ...excuse, any: [] } : excuse)),
  };
}
