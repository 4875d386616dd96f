import { createReadStream } from 'node:fs';
import { argv, exit, stdin, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { RegisterRefused, readPlatforms } from '../build/read-platforms.ts';
import { defaultSettings } from '../policy/settings.ts';
import { permitLines } from './permit-lines.ts';

const usage = `usage: npm run --silent permitted -- FILE|-
"May I use this platform for that?": reads a question a line, JSON {"query", "surface"?} or a name alone, and writes a
line of JSON for each. Without a surface it answers for each of the platform's surfaces.
Exits 0, or 2 where a line or the input could not be used.
`;

async function main(): Promise<number> {
  const [file, ...others] = argv.slice(2);
  if (file === undefined || others.length > 0 || /^-./.test(file)) {
    process.stderr.write(usage);
    return file === '--help' && others.length === 0 ? 0 : 2;
  }
  const register = readPlatforms(fileURLToPath(new URL('../../rules/platforms', import.meta.url)));
  const input = file === '-' ? stdin : createReadStream(file);
  return permitLines(input, stdout, process.stderr, register, defaultSettings());
}

try {
  exit(await main());
} catch (error) {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') exit(0);
  const known = error instanceof RegisterRefused || (error as NodeJS.ErrnoException).code !== undefined;
  process.stderr.write(`permitted: ${known ? (error as Error).message : String((error as Error).stack)}\n`);
  exit(2);
}
