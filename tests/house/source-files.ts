import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** All files below folders of the project, relative to its root, with "/" between folders. */
export function filesIn(...folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    )
    .toSorted();
}

/** TypeScript among them. */
export const codeIn = (...folders: string[]): string[] =>
  filesIn(...folders).filter((file) => /\.tsx?$/.test(file));

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Strings first, so that "./sites/*.ts" begins no comment. */
const stringOrComment =
  /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/.*$/gm;

/** The code of a file without its comments; strings stay. */
export const codeOf = (file: string): string =>
  textOf(file).replace(stringOrComment, (found) => (found.startsWith('/') ? '' : found));

export interface Import {
  from: string;
  /** A file of the project for a relative import, else as it is written. */
  to: string;
  /** Gone once compiled: `import type`, or every name in it marked so. */
  typeOnly: boolean;
}

const statement =
  /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** What a file imports, as it stands in its text. */
export function importsOf(file: string): Import[] {
  return [...codeOf(file).matchAll(statement)].map(([, type, names, named, dynamic]) => {
    const to = named ?? dynamic!;
    const list = /^\{([^}]*)\}$/
      .exec(names?.trim() ?? '')?.[1]
      ?.split(',')
      .filter((name) => name.trim());
    const eachType = list?.length ? list.every((name) => name.trim().startsWith('type ')) : false;
    return {
      from: file,
      to: to.startsWith('.') ? join(dirname(file), to).replaceAll('\\', '/') : to,
      typeOnly: Boolean(type) || eachType || file.endsWith('.d.ts'),
    };
  });
}

/** Every module that ends up in what `entry` is built into, types left out. */
export function reachable(entry: string): Set<string> {
  const seen = new Set<string>();
  const open = [entry];
  while (open.length > 0) {
    const file = open.pop()!;
    if (seen.has(file)) continue;
    seen.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const { to, typeOnly } of importsOf(file)) if (!typeOnly) open.push(to);
    for (const [, folder] of codeOf(file).matchAll(/import\.meta\.glob[^(]*\(\s*'\.\/([\w-]+)\/\*\.ts'/g)) {
      open.push(...codeIn(join(dirname(file), folder!)));
    }
  }
  return seen;
}
