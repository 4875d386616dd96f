import type { Plugin } from 'vite';

/** Takes out of our style sheets in scripts (`style.ts`) what only people need: they go into every page that is hooked. */
export function squeezeStylesPlugin(): Plugin {
  return {
    name: 'second-look:squeeze-styles',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/style.ts') ? { code: code.replace(/`[^`]*`/g, squeezeStyles), map: null } : undefined,
  };
}

/** The same style sheet without comments and needless blanks. Linear. */
export const squeezeStyles = (css: string): string =>
  css
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([a-z-]): /g, '$1:')
    .replaceAll(';}', '}');
