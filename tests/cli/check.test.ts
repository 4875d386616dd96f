import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Run {
  code: number | null;
  out: string;
  errors: string;
}

/** The command as people run it, without npm around it. */
function check(args: string[], input = '', cut = false): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', ...args], { cwd: root });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (cut) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, errors }));
    child.stdin.end(input);
  });
}

// A process of its own starts in three seconds, and in ten times that on a busy machine.
describe('npm run check', { timeout: 60_000 }, () => {
  it('reads standard input and exits 1 where something is found', async () => {
    const { code, out } = await check(['-'], 'PLEASE READ THIS now\n');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      id: 1,
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'shouting' })]),
    });
  });

  it('exits 2 and says how it is used, without a file', async () => {
    const { code, out, errors } = await check([]);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toMatch(/^usage: /);
  });

  it('exits 2 and says which file there is not', async () => {
    const { code, errors } = await check(['no-such-file.jsonl']);
    expect(code).toBe(2);
    expect(errors).toMatch(/^check: .*no-such-file\.jsonl/);
    expect(errors).not.toMatch(/^ +at /m);
  });

  it('ends quietly where its reader stops reading, as in "… | head -1"', async () => {
    const { code, errors } = await check(['-'], 'PLEASE READ THIS now\n'.repeat(20_000), true);
    expect([code, errors]).toEqual([0, '']);
  });

  it('judges by an organisation’s own pack, with what the reader says in its rules', async () => {
    const pack = ['--pack', 'rules/packs/sports-club.yaml'];
    const { code, out } = await check(
      [...pack, '--explain', '-'],
      'DM me about your place in the squad, PLEASE READ THIS\n',
    );
    expect(code).toBe(1);
    const { findings, scores } = JSON.parse(out) as {
      findings: { rule: string; clauses: string[] }[];
      scores: object;
    };
    // However many of its words the two readers mean.
    expect([...new Set(findings.map(({ rule, clauses }) => `${rule} ${clauses.join()}`))]).toEqual([
      'individual-chat 1.2',
    ]);
    expect(Object.keys(scores)).toContain('parents-left-out');
    expect(Object.keys(scores)).not.toContain('secrecy');
  });

  it('exits 2 with file, line and reason where a pack is refused', async () => {
    const { code, out, errors } = await check(['--quick', '--pack', 'rules/swearing.yaml', '-'], 'Hello\n');
    expect([code, out]).toEqual([2, '']);
    expect(errors).toMatch(/^rules\/swearing\.yaml:\d+: .+/m);
    expect(errors).not.toMatch(/^ +at /m);
  });
});
