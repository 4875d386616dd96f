import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readerFiles } from '../../src/cli/reader-files.ts';
import { Reader } from '../../src/reader/reader.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await Reader.load(await readerFiles());
}, 60_000);

const friendly = 'Please do not tell your parents that we talked about this.';

describe('Reader', () => {
  it('quotes the words it means, as they were typed', async () => {
    const draft = `Hi 😀 Sam! ${friendly} See you on Saturday.`;
    const { spans, scores } = await reader.read(draft);
    const secret = spans.filter(({ rule }) => rule === 'secrecy');
    expect(secret.length).toBeGreaterThan(0);
    expect(secret.map(({ start, end }) => draft.slice(start, end)).join(' ')).toContain('parents');
    expect(scores.get('secrecy')).toBeGreaterThan(0.5);
  });

  it('says nothing of an ordinary message, nor of none', async () => {
    expect(
      (await reader.read('The youth forum meets on Saturday at 2 pm in the central library.')).spans,
    ).toEqual([]);
    expect((await reader.read('')).spans).toEqual([]);
    expect((await reader.read('\u200b \n')).spans).toEqual([]);
  });

  it('says nothing of a name or two words by themselves', async () => {
    for (const words of ['Scunthorpe', 'Penistone Road', 'Dick Smith']) {
      const { spans, doubted } = await reader.read(words);
      expect([spans, doubted.size]).toEqual([[], 0]);
    }
  });

  it('sees through letters of other alphabets', async () => {
    const masked = friendly.replaceAll('a', 'а').replaceAll('e', 'е');
    const { spans } = await reader.read(masked);
    expect(spans.map(({ rule }) => rule)).toContain('secrecy');
  });

  it('reads only what changed', async () => {
    const long = 'The coach leaves the hall at nine on Saturday morning, so bring a form. '.repeat(40);
    await reader.read(long);
    const whole = reader.passes;
    await reader.read(`${long}Thank you.`);
    expect(reader.passes - whole).toBeLessThanOrEqual(1);
  });

  it('gives the same for the same, and offsets inside any draft', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
        const draft = `${text} ${friendly} ${text}`;
        const [one, two] = [await reader.read(draft), await reader.read(draft)];
        expect(one).toEqual(two);
        for (const { start, end } of one.spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(draft.length);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('weighs the words of a draft, whole words only, at no cost once it is read', async () => {
    await reader.read(friendly);
    const before = reader.passes;
    const weights = await reader.weigh(friendly);
    expect(reader.passes).toBe(before);
    for (const { start, end, score } of weights) {
      expect(friendly.slice(start, end)).toMatch(/^[\p{L}’']+$/u);
      expect(score).toBeGreaterThan(0);
    }
    const secret = weights
      .filter(({ rule }) => rule === 'secrecy')
      .map(({ start, end }) => friendly.slice(start, end));
    expect(secret).toContain('parents');
    expect(await reader.weigh('')).toEqual([]);
  });

  it('refuses a card without bars', async () => {
    const files = await readerFiles();
    const card = JSON.stringify({ rules: ['secrecy'], whole: [], bars: {} });
    await expect(Reader.load({ ...files, card })).rejects.toThrow('reader.json: a rule has no bars');
  });
});
