import type { Plugin } from 'vite';

/** Takes out of our style sheets in scripts (`style.ts`) what only people need: they go into every page that is hooked. */
export function squeezeStylesPlugin(): Plugin {
  return {
    name: 'second-look:squeeze-styles',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/style.ts') ? { code: squeezeScript(code), map: null } : undefined,
  };
}

/** A script of which each template is squeezed; its comments, which may hold the same quotes, are not looked into. */
export const squeezeScript = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`/g, (part) =>
    part.startsWith('`') ? squeezeStyles(part) : part,
  );

/** A style sheet without comments and needless blanks; what is filled in, `${…}`, stays as it stands. Linear. */
export function squeezeStyles(css: string): string {
  const filled: string[] = [];
  return css
    .replace(/\$\{[^{}]*\}/g, (part) => `\0${filled.push(part) - 1}\0`)
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([a-z-]): /g, '$1:')
    .replaceAll(';}', '}')
    .replace(/\0(\d+)\0/g, (_, at: string) => filled[Number(at)]!);
}
