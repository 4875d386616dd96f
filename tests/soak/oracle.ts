import { openPackFile } from '../../src/cli/pack-file.ts';
import { readerFiles } from '../../src/cli/reader-files.ts';
import { check } from '../../src/engine/check.ts';
import { nothingKnown } from '../../src/engine/nothing-known.ts';
import type { Context } from '../../src/engine/report.ts';
import { defaultSettings } from '../../src/policy/settings.ts';
import { Reader } from '../../src/reader/reader.ts';

/** What must become of a draft; `either` where something is advised, which a verdict without the reader may hold. */
export type Fate = 'held' | 'sent' | 'either';

/** As the worker has it of the page that is played on, by an adapter that can't tell much. */
const context: Context = {
  ...nothingKnown,
  site: 'twitter.com',
  role: 'paid-staff',
  audience: 'young-people',
};

/**
 * Tells what must become of a draft, by the same engine and the same reader in Node: play looks for what is lost between
 * a verdict and a composer, not for what a verdict should be.
 */
export async function openOracle(): Promise<(draft: string) => Promise<Fate>> {
  const { pack } = openPackFile(undefined);
  const settings = defaultSettings();
  const reader = await Reader.load(await readerFiles());
  return async (draft) => {
    const { verdict } = check(draft, context, pack, settings, await reader.read(draft));
    if (verdict === 'stop' || verdict === 'warn') return 'held';
    return verdict === 'clear' ? 'sent' : 'either';
  };
}
