import { build } from 'esbuild';
import type { Plugin } from 'vite';

const id = '\0second-look:compromise';

/**
 * Lets `compromise` begin when it is first asked, not when the script that holds it starts: making its word lists takes
 * longer than all the rest of a worker's start, and most of what wakes a worker asks about no sentence's grammar.
 * The package stays as it is; what imports it gets its main function, which begins it.
 */
export function lazyCompromisePlugin(): Plugin {
  return {
    name: 'second-look:lazy-compromise',
    enforce: 'pre',
    resolveId: (name) => (name === 'compromise' ? id : undefined),
    async load(name) {
      return name === id ? { code: await lazyCompromise(), moduleSideEffects: false } : undefined;
    },
  };
}

/** A module whose default export is compromise's own function, behind a function that is run once. */
export async function lazyCompromise(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { default } from 'compromise';`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    globalName: 'made',
    minify: true,
    legalComments: 'inline',
    write: false,
  });
  return `let nlp;
function begin() {
${outputFiles[0]!.text}
return made.default;
}
export default (...given) => (nlp ??= begin())(...given);`;
}
