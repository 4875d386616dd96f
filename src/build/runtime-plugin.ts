import type { Plugin } from 'vite';

/**
 * onnxruntime-web names its WebAssembly file as an asset, which a bundler would copy into the script as text (19 MB,
 * twice). Ours lies in the package as a file and is handed over as bytes, so that the name is never looked up. What it
 * would ask the network with, or load more code with, is taken out: nothing of ours may.
 */
export function runtimePlugin(): Plugin {
  return {
    name: 'second-look:runtime',
    enforce: 'pre',
    transform(code, id) {
      if (!/onnxruntime-web\/dist\/.*\.mjs$/.test(id)) return undefined;
      const plain = code.replaceAll(/new URL\(("[^"]+\.wasm"),import\.meta\.url\)\.href/g, '$1');
      if (plain === code)
        this.error('onnxruntime-web: its file is named in another way; see to runtime-plugin.ts');
      const closed = plain
        .replaceAll('new XMLHttpRequest', 'null')
        .replaceAll(/await import\((?:\/\*.*?\*\/\s*)*\w+\)/g, 'null');
      return { code: closed, map: null };
    },
  };
}
