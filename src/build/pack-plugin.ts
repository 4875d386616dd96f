import type { Plugin } from 'vite';
import { compile, phraseTexts, type CompiledPack } from '../engine/pack.ts';
import { packUp } from '../engine/packed.ts';
import type { MatchSource, RuleSource } from '../engine/source/schema.ts';
import { packFiles, readFolder } from './read-folder.ts';

const id = 'virtual:pack';

/** Where the compiled phrases lie in the package. */
export const COMPILED = 'pack.bin';

/**
 * Puts the rule pack, read and checked, into the bundle that imports `virtual:pack`, and its phrases, compiled, beside
 * it: as a file of the package (`COMPILED`, which the build's hook writes), so that the worker's script stays small, or
 * in the bundle where no package is made, for Node. A bad pack stops the build.
 */
export function packPlugin(folder: string, phrases: 'in-file' | 'in-bundle'): Plugin {
  return {
    name: 'second-look:pack',
    resolveId: (name) => (name === id ? `\0${id}` : undefined),
    load(name) {
      if (name !== `\0${id}`) return undefined;
      for (const { path } of packFiles(folder)) this.addWatchFile(`${folder}/${path}`);
      const { source } = compiledFolder(folder);
      const rules = Object.entries(source.rules).map(([rule, one]) => [rule, withoutPhrases(one)]);
      return [
        `export default ${literal({ code: source.code, rules: Object.fromEntries(rules) as unknown })};`,
        phrases === 'in-file'
          ? `export const compiled = async (open) => (await open(${JSON.stringify(COMPILED)})).arrayBuffer();`
          : `export const compiled = async () => Uint8Array.from(Buffer.from(${inText(folder)}, 'base64')).buffer;`,
      ].join('\n');
    },
  };
}

/** What the file holds that `packPlugin` names. */
export function compiledFile(folder: string): Buffer<ArrayBuffer> {
  const { source: _, ...compiled } = compiledFolder(folder);
  return Buffer.from(packUp(compiled).buffer);
}

const inText = (folder: string): string => JSON.stringify(compiledFile(folder).toString('base64'));

/** Phrases in words, by their numbers: for explaining a finding, which the worker seldom has to. */
export function phrasesFile(folder: string): { contents: string; relativeDest: string } {
  return { contents: JSON.stringify(phraseTexts(readFolder(folder))), relativeDest: 'phrases.json' };
}

/** Compiled once for what the files hold: a build asks twice. */
let last: { held: string; compiled: CompiledPack } | undefined;

function compiledFolder(folder: string): CompiledPack {
  const held = packFiles(folder)
    .map(({ path, text }) => `${path}\n${text}`)
    .join('\n');
  if (last?.held !== held) last = { held, compiled: compile(readFolder(folder)) };
  return last.compiled;
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
