import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { squeezeScript, squeezeStyles } from '../../src/build/squeeze-styles-plugin.ts';

const sheets = ['src/panel/style.ts', 'src/composers/marks/style.ts'];
const sourceOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What a style sheet says, however it is written; in properties of our own esbuild leaves every blank. */
const said = async (css: string): Promise<string> =>
  (await transform(css, { loader: 'css', minify: true, logLevel: 'error' })).code.replace(/([:,]) /g, '$1');

/** The style sheet that a script makes in a browser; what it imports is made by one line here. */
async function styleOf(script: string, firefox: boolean): Promise<string> {
  const wound = 'const wound = (selector) => selector + "{animation:watch-a 1ms}";';
  const { code } = await transform(script.replace(/^import \{ wound \}.*$/m, wound), {
    loader: 'ts',
    format: 'esm',
    define: { 'import.meta.env.FIREFOX': String(firefox) },
  });
  const made = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as {
    style: string;
  };
  return made.style;
}

describe('squeezing the style sheets of a script', () => {
  it.each(sheets.flatMap((path) => [true, false].map((firefox) => [path, firefox] as const)))(
    'leaves what %s says (in Firefox: %s)',
    async (path, firefox) => {
      const script = sourceOf(path);
      const before = await styleOf(script, firefox);
      const after = await styleOf(squeezeScript(script), firefox);
      expect(after.length).toBeLessThan(before.length * 0.97);
      expect(await said(after)).toBe(await said(before));
    },
  );

  it('keeps the blanks that mean something', () => {
    expect(squeezeStyles('a :hover > b, .c .d { margin: 0 1px; color: var(--x) }')).toBe(
      'a :hover > b,.c .d{margin:0 1px;color:var(--x)}',
    );
    // As a script writes it, with a selector to be filled in.
    expect(squeezeStyles('\u0024{one} .x { top: 0; }')).toBe('\u0024{one} .x{top:0}');
  });

  it('looks into no comment', () => {
    const script = '/* `a ; b` and one ` more */ const css = `a { b: c; }`; // ` x ; y';
    expect(squeezeScript(script)).toBe('/* `a ; b` and one ` more */ const css = `a{b:c}`; // ` x ; y');
  });
});
