import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shipped } from '../platforms/platform-of.ts';

const root = join(import.meta.dirname, '../..');

/** The command as people run it, without npm around it. */
function permitted(
  args: string[],
  input = '',
): Promise<{ code: number | null; lines: unknown[]; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/permitted.ts', ...args], {
      cwd: root,
    });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        lines: out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as unknown),
        errors,
      }),
    );
    child.stdin.end(input);
  });
}

const ask = (...questions: (object | string)[]) =>
  permitted(['-'], questions.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));

describe('npm run permitted', () => {
  it('answers for the surface asked, with exactly what is promised', async () => {
    const { code, lines } = await ask({ query: 'insta', surface: 'direct-message' });
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        query: 'insta',
        platform: 'instagram',
        matches: expect.arrayContaining([{ id: 'instagram', name: 'Instagram' }]),
        surface: 'direct-message',
        answer: 'not-permitted',
        reasons: [
          { criterion: 'private-messaging', clause: '10.2', text: expect.stringContaining('private') },
        ],
        instead: [
          { platform: 'organisation-email', surface: 'email' },
          { platform: 'phone-call', surface: 'call' },
        ],
      },
    ]);
  });

  it('answers for all surfaces where none is given', async () => {
    const { lines } = await ask({ query: 'WhatsApp' }, 'zoom');
    expect(lines).toMatchObject([
      {
        platform: 'whatsapp',
        surfaces: Object.keys(shipped['whatsapp']!.surfaces).map((surface) => ({ surface })),
      },
      { query: 'zoom', platform: 'zoom', surfaces: expect.any(Array) },
    ]);
    for (const line of lines) expect(line).not.toHaveProperty('answer');
  });

  it('answers "ask" for an unknown name, with and without a surface', async () => {
    const { code, lines } = await ask({ query: 'flurble' }, { query: 'flurble', surface: 'story' });
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { platform: null, matches: [], answer: 'ask', surfaces: [{ answer: 'ask' }] },
      { platform: null, matches: [], surface: 'story', answer: 'ask', reasons: [{ clause: '11.1' }] },
    ]);
  });

  it('takes the words that people have for a surface', async () => {
    const { lines } = await ask({ query: 'x', surface: 'DM' }, { query: 'x', surface: 'live video' });
    expect(lines).toMatchObject([{ surface: 'direct-message' }, { surface: 'live' }]);
  });

  it('names lines that are no question, answers the others and exits 2', async () => {
    const { code, lines, errors } = await ask('{"query": 7}', '{', { query: 'x', surface: 'moon' }, 'snap');
    expect(code).toBe(2);
    expect(lines).toMatchObject([{ platform: 'snapchat' }]);
    expect(errors).toMatch(/^permitted: line 1: query: .*; the line is left out$/m);
    expect(errors).toMatch(/^permitted: line 2: is not JSON/m);
    expect(errors).toMatch(/^permitted: line 3: surface: /m);
  });

  it('says how it is used, and names a file that is not there', async () => {
    expect(await permitted(['--help'])).toMatchObject({ code: 0, errors: expect.stringContaining('usage:') });
    expect((await permitted([])).code).toBe(2);
    const missing = await permitted(['no-such-file']);
    expect(missing).toMatchObject({ code: 2, errors: expect.stringMatching(/^permitted: .*no-such-file/) });
  });
});
