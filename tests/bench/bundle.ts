import { mkdirSync, writeFileSync } from 'node:fs';
import { build, type Plugin, type Rolldown } from 'vite';
import { lazyCompromisePlugin } from '../../src/build/lazy-compromise-plugin.ts';
import { COMPILED, compiledFile, packPlugin } from '../../src/build/pack-plugin.ts';
import { root } from './bench-pack.ts';

const folder = `${root}.cache/bench`;

/** A script in place of an entry; and a package without a browser. */
const asScript = (script: string): Plugin => ({
  name: 'as-script',
  enforce: 'pre',
  resolveId: (id) => (/\bscript$/.test(id) ? '\0script' : undefined),
  load(id) {
    if (id === '\0script') return script;
    if (!id.endsWith('worker/packaged.ts')) return undefined;
    // No more of a Response than is used: Node would first load all that it knows of networks.
    return `import { readFileSync } from 'node:fs';
      export const packaged = async (name) => ({
        arrayBuffer: async () => new Uint8Array(readFileSync(${JSON.stringify(`${folder}/`)} + name)).buffer });`;
  },
});

/**
 * The file of a script that is bundled as the build bundles the worker, with the compiled pack beside it: what is
 * measured is what ships. The script imports from '/src/…'.
 */
export async function bundle(name: string, script: string): Promise<string> {
  const made = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [asScript(script), packPlugin(`${root}rules`, 'in-file'), lazyCompromisePlugin()],
    build: {
      write: false,
      minify: true,
      lib: { entry: `${root}script`, formats: ['es'] },
      rolldownOptions: { external: [/^node:/, 'onnxruntime-web/wasm'] },
    },
  })) as Rolldown.RolldownOutput[];
  const file = `${folder}/${name}.mjs`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, made[0]!.output[0].code);
  writeFileSync(`${folder}/${COMPILED}`, compiledFile(`${root}rules`));
  return file;
}
