import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  n: 'ñ',
  s: 'š',
  c: 'ç',
};

/**
 * A copy of a build whose every word of the interface is accented and half as long again, as words of other languages
 * are. What is still in plain letters was never in the locale file; what is cut had no room.
 */
export function pseudoLocalised(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'second-look-pseudo-'));
  // The learned reader is large, and no page needs it.
  cpSync(folder, copy, { recursive: true, filter: (path) => !/reader\.onnx$|runtime\.wasm$/.test(path) });
  const file = join(copy, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  for (const [key, entry] of Object.entries(messages))
    if (!kept.has(key)) entry.message = pseudo(entry.message);
  writeFileSync(file, JSON.stringify(messages));
  return copy;
}

/** No words for people, or a name. */
const kept = new Set(['pages_language', 'panel_name', 'extension_name', 'extension_description']);

function pseudo(message: string): string {
  // Forms of a plural stand in one message; each is one of its own.
  return message
    .split(' | ')
    .map((form) => {
      const words = form.replace(/\$\d|[a-zA-Z]/g, (one) => accents[one] ?? one).split(' ');
      const more = words.slice(0, Math.ceil(words.length / 2)).join(' ');
      return words.length > 1 ? `${words.join(' ')} ${more}` : words[0]!.replace(/(\S{2,})/, '$1ñóñ');
    })
    .join(' | ');
}
