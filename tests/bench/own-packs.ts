import { openOwnPack } from '../../src/engine/own-pack.ts';
import type { Pack } from '../../src/engine/pack.ts';
import { list, packText } from '../engine/source/pack-text.ts';

/** Packs of a stranger's that cost as much as one may, each with the words that cost most. */
const costly: Record<string, { text: string; words: string }> = {
  gaps: { text: packText([list(20, (at) => `go ~12 go ~12 (go|w${at})`)]), words: 'go ' },
  'words to be left out': {
    text: packText([list(20, (at) => `go ${'go? '.repeat(24)}(go|w${at})`)]),
    words: 'go ',
  },
  'phrases that match everywhere': {
    text: packText([list(100, (at) => `go (up|w${at})`)]),
    words: 'go up ',
  },
  'entries that match everywhere': {
    text: packText(
      [list(20, (at) => `(x|go) {l${at}} go`)],
      Object.fromEntries(
        list(20, (at) => `l${at}`).map((name) => [name, [`go ${'go? '.repeat(10)}(go|${name})`]]),
      ),
    ),
    words: 'go ',
  },
};

/** Each of them opened, under the name that the bench prints. Throws where one is refused. */
export function costlyPacks(): { name: string; pack: Pack; words: string }[] {
  return Object.entries(costly).map(([name, { text, words }]) => {
    const opened = openOwnPack({ path: 'stranger.yaml', text }, new Set());
    if (!opened.ok) throw new Error(`bench: ${name} is refused: ${opened.refusals[0]?.reason}`);
    return { name: `own pack, ${name}`, pack: opened.pack, words };
  });
}
