import { fileURLToPath } from 'node:url';
import { readFolder } from '../../src/build/read-folder.ts';
import { readerFiles } from '../../src/cli/reader-files.ts';
import { check } from '../../src/engine/check.ts';
import { compilePack, type Pack } from '../../src/engine/pack.ts';
import type { Context, Finding } from '../../src/engine/report.ts';
import type { Circumstance, PackSource } from '../../src/engine/source/schema.ts';
import { defaultSettings } from '../../src/policy/settings.ts';
import { Reader } from '../../src/reader/reader.ts';

/** One way to judge a draft. */
export interface Variant {
  name: string;
  judge: (text: string, context: Context) => Promise<readonly Finding[]>;
}

/** What only compromise can tell; denials are the patterns' own. */
const byGrammar = new Set<Circumstance>(['reported', 'named']);

/** Patterns alone, with grammar and, if asked for, with the learned reader, in that order. */
export async function variants({ reader }: { reader: boolean }): Promise<Variant[]> {
  const source = readFolder(fileURLToPath(new URL('../../rules', import.meta.url)));
  const whole = compilePack(source);
  const list = [
    variant('patterns alone', compilePack(withoutGrammar(source))),
    variant('with grammar', whole),
  ];
  if (reader) list.push(variant('with the reader', whole, await Reader.load(await readerFiles())));
  return list;
}

function variant(name: string, pack: Pack, reader?: Reader): Variant {
  const policy = defaultSettings();
  return {
    name,
    judge: async (text, context) => check(text, context, pack, policy, await reader?.read(text)).findings,
  };
}

/** The pack with every question to compromise taken out: what only a name excuses stands then. */
function withoutGrammar(source: PackSource): PackSource {
  const known = (list: Circumstance[]): Circumstance[] => list.filter((one) => !byGrammar.has(one));
  const rules = Object.entries(source.rules).map(([id, rule]) => [
    id,
    {
      ...rule,
      matches: rule.matches.map((match) => ({
        ...match,
        ...(match.unless && { unless: known(match.unless) }),
      })),
      excuses: rule.excuses
        .map((excuse) => ('when' in excuse ? { when: known(excuse.when) } : excuse))
        .filter((excuse) => !('when' in excuse) || excuse.when.length > 0),
    },
  ]);
  return { ...source, rules: Object.fromEntries(rules) as PackSource['rules'] };
}
