import type { Plugin } from 'vite';
import { platformFiles, readPlatforms } from './read-platforms.ts';

const id = 'virtual:register';

/** Puts the register, read and checked, into the bundle that imports `virtual:register`. A bad file stops the build. */
export function registerPlugin(folder: string): Plugin {
  return {
    name: 'second-look:register',
    resolveId: (name) => (name === id ? `\0${id}` : undefined),
    load(name) {
      if (name !== `\0${id}`) return undefined;
      for (const { path } of platformFiles(folder)) this.addWatchFile(`${folder}/${path}`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(readPlatforms(folder)))});`;
    },
  };
}
