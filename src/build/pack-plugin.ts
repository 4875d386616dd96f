import type { Plugin } from 'vite';
import { packFiles, readFolder } from './read-folder.ts';

const id = 'virtual:pack';

/** Puts the rule pack, read and checked, into the bundle that imports `virtual:pack`. A bad pack stops the build. */
export function packPlugin(folder: string): Plugin {
  return {
    name: 'second-look:pack',
    resolveId: (name) => (name === id ? `\0${id}` : undefined),
    load(name) {
      if (name !== `\0${id}`) return undefined;
      for (const { path } of packFiles(folder)) this.addWatchFile(`${folder}/${path}`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(readFolder(folder)))});`;
    },
  };
}
