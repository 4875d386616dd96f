import { build, type BuildOptions } from 'esbuild';

const made = new Map<string, Promise<string>>();

/** A fixture page's own script with the real editors in it, made once a run. It knows nothing of the extension. */
export function bundle(name: string, source: Pick<BuildOptions, 'stdin' | 'entryPoints'>): Promise<string> {
  let script = made.get(name);
  if (!script) {
    script = build({
      ...source,
      bundle: true,
      write: false,
      format: 'iife',
      tsconfigRaw: {},
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    }).then(({ outputFiles }) => outputFiles[0]!.text);
    made.set(name, script);
  }
  return script;
}
