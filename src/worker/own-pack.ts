import source from 'virtual:pack';
import type { Reading } from '../engine/evidence.ts';
import { openOwnPack, tryOwnPack } from '../engine/own-pack.ts';
import { phraseTexts, type Pack } from '../engine/pack.ts';
import { retell } from '../engine/retell.ts';
import type { OwnPack } from '../engine/source/read-own-pack.ts';
import type { RuleSource } from '../engine/source/schema.ts';
import type { Request } from '../messages/protocol.ts';
import type { CodeInUse, PackHolds, TriedFile } from '../messages/replies.ts';
import type { OwnPackFile } from '../policy/own-pack-file.ts';
import { readOwnPackFile, writeOwnPackFile } from '../policy/own-pack-store.ts';
import { defaultSettings } from '../policy/settings.ts';
import { shippedPack, shippedPhrases } from './pack.ts';
import { shownRefusals } from './shown-refusals.ts';

/** What drafts are judged by. */
interface InUse {
  code: CodeInUse;
  rules: Readonly<Record<string, RuleSource>>;
  /** The built-in one is opened when it is first asked for. */
  pack: () => Promise<Pack>;
  /** The reader knows the built-in rules; told in the rules of this pack. */
  told: (reading: Reading) => Reading;
  /** The text of each phrase of this pack, by its number. */
  phrases: () => Promise<string[]>;
  /** The organisation's own, as its file has it; null for the built-in one. */
  own: OwnPack['source'] | null;
}

/** Ids that the learned reader may have been trained on: those of the built-in rules. */
const known: ReadonlySet<string> = new Set(Object.keys(source.rules));

let inUse: Promise<InUse> | undefined;

/**
 * The organisation's own pack where one is stored and still reads, else the built-in one. Read once in the life of this
 * worker, and again when another one is chosen.
 */
export function packInUse(): Promise<InUse> {
  inUse ??= readOwnPackFile().then(open);
  // A storage that fails once must not leave the worker without rules for good.
  inUse.catch(() => (inUse = undefined));
  return inUse;
}

/** Which code is in use, and what became of a stored file that no longer reads. */
export const codeInUse = async (): Promise<CodeInUse> => (await packInUse()).code;

/** What a file holds, or why it is refused; nothing is stored. */
export function tryPack({ file }: Request<'tryPack'>): TriedFile {
  const tried = tryOwnPack(asPackFile(file), known, defaultSettings());
  return tried.ok
    ? { ok: true, holds: holdsOf(tried.own.source) }
    : { ok: false, ...shownRefusals(tried.refusals) };
}

/** Judge by a file from now on, or by the built-in code again. A file that is refused changes nothing. */
export async function usePack({ file }: Request<'usePack'>): Promise<CodeInUse> {
  if (file && !tryPack({ file }).ok) return codeInUse();
  await writeOwnPackFile(file);
  inUse = undefined;
  return codeInUse();
}

function open(file: OwnPackFile | null): InUse {
  const { name } = source.code;
  const builtIn = {
    rules: source.rules,
    pack: shippedPack,
    told: (reading: Reading) => reading,
    phrases: shippedPhrases,
    own: null,
  };
  if (!file) return { code: { state: 'built-in', name }, ...builtIn };
  const opened = openOwnPack(asPackFile(file), known);
  if (!opened.ok) {
    return {
      code: { state: 'refused', file: file.name, name, ...shownRefusals(opened.refusals) },
      ...builtIn,
    };
  }
  const { pack, own } = opened;
  return {
    code: { state: 'own', file: file.name, holds: holdsOf(own.source) },
    rules: own.source.rules,
    pack: () => Promise.resolve(pack),
    told: (reading) => retell(reading, own.readAs),
    phrases: () => Promise.resolve(phraseTexts(own.source)),
    own: own.source,
  };
}

const asPackFile = ({ name, text }: OwnPackFile) => ({ path: name, text });

function holdsOf({ code, rules }: OwnPack['source']): PackHolds {
  return {
    name: code.name,
    clauses: code.clauses.map(({ id, title }) => ({ id, title })),
    rules: Object.values(rules).map(({ title, severity }) => ({ title, severity })),
  };
}
