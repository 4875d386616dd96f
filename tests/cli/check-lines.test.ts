import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/cli/answer.ts';
import { checkLines, type Judge } from '../../src/cli/check-lines.ts';
import { defaultSettings } from '../../src/policy/settings.ts';
import { packOf, rule } from '../engine/pack-of.ts';

const pack = packOf({
  app: rule('- any: [add me]'),
  channel: rule('- detector: channel', '', 'stop'),
});

const judge: Judge = (text, context) =>
  Promise.resolve(answerOf(text, context, pack, defaultSettings(), undefined, false));

/** Keeps what is written; takes `room` bytes before it asks the writer to wait. */
class Sink extends Writable {
  text = '';
  most = 0;
  constructor(room = 16_384) {
    super({ highWaterMark: room, decodeStrings: false });
  }
  override _write(chunk: string, _: string, done: () => void): void {
    this.most = Math.max(this.most, this.writableLength);
    this.text += chunk;
    setImmediate(done);
  }
}

async function run(input: string | Iterable<string>, room?: number) {
  const output = new Sink(room);
  const errors = new Sink();
  const source = Readable.from(typeof input === 'string' ? [input] : input);
  const code = await checkLines(source, output, errors, judge);
  await new Promise((resolve) => output.end(resolve));
  await new Promise((resolve) => errors.end(resolve));
  const lines = output.text.split('\n').filter(Boolean);
  return { code, lines: lines.map((line) => JSON.parse(line)), errors: errors.text, most: output.most };
}

const json = (...lines: unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

describe('checkLines', () => {
  it('answers each line in order with verdict, findings and exact offsets', async () => {
    const { code, lines, errors } = await run(
      json({ id: 'a', text: '😀 add me' }, { id: 'b', text: 'Hello' }),
    );
    expect(code).toBe(1);
    expect(errors).toBe('');
    expect(lines).toEqual([
      {
        id: 'a',
        verdict: 'warn',
        findings: [
          {
            rule: 'app',
            clauses: ['9.4'],
            severity: 'warn',
            start: 3,
            end: 9,
            text: 'add me',
            message: 'Something was seen. It matters. Do this.',
          },
        ],
      },
      { id: 'b', verdict: 'clear', findings: [] },
    ]);
  });

  it('exits 0 where all is clear, and on nothing at all', async () => {
    expect((await run(json({ id: 1, text: 'Hello' }))).code).toBe(0);
    expect((await run('')).code).toBe(0);
    expect((await run('\n\n')).lines).toEqual([]);
  });

  it('reads plain lines as messages, with their number for an id', async () => {
    const { code, lines } = await run('Hello\r\n\nadd me\n');
    expect(code).toBe(1);
    expect(lines.map(({ id, verdict }) => [id, verdict])).toEqual([
      [1, 'clear'],
      [3, 'warn'],
    ]);
  });

  it('judges in the context that a line gives', async () => {
    const context = { surface: 'direct-message', audience: 'young-people' };
    const { lines } = await run(json({ id: 1, text: 'Hello', context }, { id: 2, text: 'Hello' }));
    expect(lines.map(({ verdict }) => verdict)).toEqual(['stop', 'clear']);
  });

  it('leaves fields alone that it does not know', async () => {
    expect((await run(json({ id: 1, text: 'Hello', labels: [{ rule: 'app' }] }))).code).toBe(0);
  });

  it.each<[what: string, line: string, reason: RegExp]>([
    ['broken JSON', '{"id": 1, "text":', /line 2: is not JSON/],
    ['a line without text', '{"id": 1}', /line 2: text: /],
    ['text that is none', '{"text": 7}', /line 2: text: /],
    [
      'a surface that there is not',
      '{"text": "a", "context": {"surface": "moon"}}',
      /line 2: context\.surface: /,
    ],
  ])('names %s by its number, goes on with the rest and exits 2', async (_, line, reason) => {
    const { code, lines, errors } = await run(
      `{"id":"a","text":"Hello"}\n${line}\n{"id":"c","text":"add me"}\n`,
    );
    expect(code).toBe(2);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(errors).toMatch(reason);
    expect(errors.trim().split('\n')).toHaveLength(1);
  });

  it('never names a draft on the errors', async () => {
    const { errors } = await run('{"text": "a secret", "context": {"surface": "moon"}}\n');
    expect(errors).not.toContain('secret');
  });

  it('waits for a slow reader rather than filling the memory', async () => {
    function* endless() {
      for (let id = 0; id < 2_000; id += 1) yield `${JSON.stringify({ id, text: 'please add me' })}\n`;
    }
    const { lines, most } = await run(endless(), 1_000);
    expect(lines).toHaveLength(2_000);
    expect(most).toBeLessThan(3_000);
  });

  it('reads text that is cut inside a character', async () => {
    const bytes = Buffer.from(json({ id: 1, text: 'wéll 😀 add me' }));
    const output = new Sink();
    const chunks = [...bytes].map((byte) => Buffer.from([byte]));
    await checkLines(Readable.from(chunks, { objectMode: false }), output, new Sink(), judge);
    expect(JSON.parse(output.text).findings[0]).toMatchObject({ start: 8, end: 14, text: 'add me' });
  });

  it('passes on a fault of its input', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('gone'));
      },
    });
    await expect(checkLines(broken, new Sink(), new Sink(), judge)).rejects.toThrow('gone');
  });
});
