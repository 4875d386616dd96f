import type { Plugin } from 'vite';
import { verbFormsIn } from '../engine/phrases/verb-forms.ts';
import { packFiles, readFolder } from './read-folder.ts';

const id = 'virtual:pack';

/** Puts the rule pack, read and checked, into the bundle that imports `virtual:pack`. A bad pack stops the build. */
export function packPlugin(folder: string): Plugin {
  return {
    name: 'second-look:pack',
    resolveId: (name) => (name === id ? `\0${id}` : undefined),
    load(name) {
      if (name !== `\0${id}`) return undefined;
      const files = packFiles(folder);
      for (const { path } of files) this.addWatchFile(`${folder}/${path}`);
      const verbs = verbFormsIn(files.map(({ text }) => text));
      return [
        `export default ${literal(readFolder(folder))};`,
        // So that a worker that was just woken need not work them out.
        `export const verbs = ${literal(verbs)};`,
      ].join('\n');
    },
  };
}

/** Parsed from text, which browsers do faster than reading an object literal. */
const literal = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
