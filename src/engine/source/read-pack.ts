import type { z } from 'zod';
import { crossCheck, type Place } from './cross-check.ts';
import { CodeSource, LexiconSource, RuleSource, type PackSource } from './schema.ts';
import { YamlFile } from './yaml-file.ts';

/** A file of a pack: its path from the pack's folder, and its text. */
export interface PackFile {
  path: string;
  text: string;
}

/** What is wrong in a pack, in the order of the files. */
export interface Refusal {
  file: string;
  /** 1-based; 0 where the file as a whole is meant. */
  line: number;
  reason: string;
}

export type PackReading = { ok: true; pack: PackSource } | { ok: false; refusals: Refusal[] };

/**
 * Read a pack: `code.yaml`, `<rule>.yaml`, `lexicons/<name>.yaml`. Refused whole, with every reason found, if
 * anything in it is wrong. Other files are left alone. Linear in the size of the files.
 */
export function readPack(files: readonly PackFile[]): PackReading {
  const refusals: Refusal[] = [];
  const pack: PackSource = { code: { name: '', year: 0, clauses: [] }, rules: {}, lexicons: {} };
  const yaml = new Map<string, YamlFile>();

  const take = <T>(file: PackFile, schema: z.ZodType<T>): T | undefined => {
    const parsed = new YamlFile(file.path, file.text);
    yaml.set(file.path, parsed);
    const result = parsed.read(schema);
    if (result.ok) return result.value;
    refusals.push(...result.refusals);
    return undefined;
  };

  let code: CodeSource | undefined;
  for (const file of files) {
    const id = /^(?:lexicons\/)?([^/]+)\.yaml$/.exec(file.path)?.[1];
    if (!id) continue;
    if (!/^[a-z][a-z0-9-]*$/.test(id)) {
      refusals.push({
        file: file.path,
        line: 0,
        reason: 'its name must be lower-case words joined by hyphens',
      });
    } else if (file.path === 'code.yaml') code = take(file, CodeSource);
    else if (file.path.startsWith('lexicons/')) {
      const lexicon = take(file, LexiconSource);
      if (lexicon) pack.lexicons[id] = lexicon;
    } else {
      const rule = take(file, RuleSource);
      if (rule) pack.rules[id] = rule;
    }
  }
  if (code) pack.code = code;
  else if (!yaml.has('code.yaml')) {
    refusals.push({ file: 'code.yaml', line: 0, reason: 'is missing; a pack needs the clauses it cites' });
  }

  const placed: Place = (part, id, keys) => {
    const file = part === 'rules' ? `${id}.yaml` : `lexicons/${id}.yaml`;
    return { file, line: yaml.get(file)?.line(keys) ?? 0 };
  };
  refusals.push(...crossCheck(pack, placed));
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, pack };
}
