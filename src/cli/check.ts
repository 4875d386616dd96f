import { createReadStream } from 'node:fs';
import { argv, exit, stdin, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PackRefused, readFolder } from '../build/read-folder.ts';
import { checkLines } from './check-lines.ts';
import { JudgePool } from './judge-pool.ts';
import { tryPackFile } from './pack-file.ts';

const usage = `usage: npm run --silent check -- [--explain] [--quick] [--pack FILE] FILE|-
Reads a message a line: JSON {"id", "text", "context"?} or plain text. Writes a line of JSON for each.
--explain  say which words, which pattern or score spoke for each finding, and what was excused and why
--quick    patterns alone, without the learned reader
--pack     an organisation's own pack in place of the built-in one, see rules/packs/README.md
Exits 0 where all is clear, 1 where something was found, 2 where a line or the input could not be used.
`;

const options = {
  explain: { type: 'boolean' },
  quick: { type: 'boolean' },
  pack: { type: 'string' },
  help: { type: 'boolean' },
} as const;

async function main(): Promise<number> {
  const given = read();
  if (!given || given.values.help || given.positionals.length !== 1) {
    process.stderr.write(usage);
    return given?.values.help ? 0 : 2;
  }
  const { explain = false, quick = false, pack } = given.values;
  const [file] = given.positionals;
  // Refused here, once and in words, rather than in each thread.
  if (pack) tryPackFile(pack);
  else readFolder(fileURLToPath(new URL('../../rules', import.meta.url)));
  const pool = new JudgePool({ reader: !quick, explain, pack });
  const input = file === '-' ? stdin : createReadStream(file!);
  try {
    return await checkLines(input, stdout, process.stderr, pool.judge);
  } finally {
    await pool.close();
  }
}

function read() {
  try {
    return parseArgs({ args: argv.slice(2), options, allowPositionals: true });
  } catch {
    return null;
  }
}

try {
  exit(await main());
} catch (error) {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') exit(0);
  const known = error instanceof PackRefused || (error as NodeJS.ErrnoException).code !== undefined;
  process.stderr.write(`check: ${known ? (error as Error).message : String((error as Error).stack)}\n`);
  exit(2);
}
