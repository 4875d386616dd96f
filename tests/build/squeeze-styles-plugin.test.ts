import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { squeezeStyles } from '../../src/build/squeeze-styles-plugin.ts';
import { style as ofMarks } from '../../src/composers/marks/style.ts';
import { style as ofPanel } from '../../src/panel/style.ts';

/** What a style sheet says, however it is written; in properties of our own esbuild leaves every blank. */
const said = async (css: string): Promise<string> =>
  (await transform(css, { loader: 'css', minify: true, logLevel: 'error' })).code.replace(/([:,]) /g, '$1');

describe('squeezing a style sheet', () => {
  it.each([
    ['the panel', ofPanel],
    ['the marks', ofMarks],
  ])('leaves what it says of %s', async (_, css) => {
    const squeezed = squeezeStyles(css);
    expect(squeezed.length).toBeLessThan(css.length * 0.95);
    expect(await said(squeezed)).toBe(await said(css));
  });

  it('keeps the blanks that mean something', () => {
    expect(squeezeStyles('a :hover > b, .c .d { margin: 0 1px; color: var(--x) }')).toBe(
      'a :hover > b,.c .d{margin:0 1px;color:var(--x)}',
    );
  });
});
