import { createReadStream } from 'node:fs';
import { argv, exit, stdin, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { PackRefused, readFolder } from '../build/read-folder.ts';
import { compilePack } from '../engine/pack.ts';
import { checkLines } from './check-lines.ts';

const usage = `usage: npm run --silent check -- FILE|-
Reads a message a line: JSON {"id", "text", "context"?} or plain text. Writes a line of JSON for each.
Exits 0 where all is clear, 1 where something was found, 2 where a line or the input could not be used.
`;

async function main(): Promise<number> {
  const [file, ...rest] = argv.slice(2);
  if (!file || rest.length > 0 || file === '--help') {
    process.stderr.write(usage);
    return file === '--help' ? 0 : 2;
  }
  const pack = compilePack(readFolder(fileURLToPath(new URL('../../rules', import.meta.url))));
  const input = file === '-' ? stdin : createReadStream(file);
  return checkLines(input, stdout, process.stderr, pack);
}

try {
  exit(await main());
} catch (error) {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') exit(0);
  const known = error instanceof PackRefused || (error as NodeJS.ErrnoException).code !== undefined;
  process.stderr.write(`check: ${known ? (error as Error).message : String((error as Error).stack)}\n`);
  exit(2);
}
