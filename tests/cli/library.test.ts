import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const run = (script: string, args: string[], input = '') =>
  spawnSync(process.execPath, ['--import', 'tsx', `src/cli/${script}.ts`, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });

it('prints each example as a line that `check` takes as it is', { timeout: 60_000 }, () => {
  const { stdout, status } = run('library', []);
  expect(status).toBe(0);
  const lines = stdout.trim().split('\n');
  expect(lines.length).toBeGreaterThan(300);
  expect(Object.keys(JSON.parse(lines[0]!) as object)).toEqual([
    'id',
    'rule',
    'expect',
    'text',
    'context',
    'explanation',
  ]);
  // An opening message by text is judged by its context, so that the context must have arrived.
  const few = lines.filter((line) => /"sms-approval-0[1-3]"/.test(line));
  expect(few).toHaveLength(3);
  const judged = run('check', ['--quick', '-'], `${few.join('\n')}\n`);
  expect(judged.stderr).toBe('');
  const ids = judged.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; findings: { rule: string }[] })
    .filter(({ findings }) => findings.some(({ rule }) => rule === 'sms-approval'))
    .map(({ id }) => id);
  expect(ids).toEqual(['sms-approval-01', 'sms-approval-02', 'sms-approval-03']);
});
