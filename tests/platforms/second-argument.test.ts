import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { decide } from '../../src/platforms/decide.ts';
import { surfaces } from '../../src/platforms/surfaces.ts';
import { policy, shipped, smsApproved } from './platform-of.ts';

/**
 * A second table of answers, argued by a second reader, who had read the code and the facts but neither the criteria nor
 * the first table. Where it and the engine differed, the code's words settled it; what they don't settle is listed.
 */
const Answer = z.enum(['permitted', 'with conditions', 'not permitted', 'ask']);
const Row = z.strictObject({
  platform: z.string(),
  surface: z.enum([...surfaces, 'unknown']),
  expected: Answer,
  organisation: z.literal('approves-text-messages').optional(),
  clause: z.string(),
  because: z.string().min(20),
});
const Table = z.strictObject({
  rows: z.array(Row),
  cited: z.array(z.strictObject({ argued: z.string(), cited: z.string(), because: z.string() })),
  disagreements: z.array(Row.extend({ engine: Answer, reason: z.string().min(20) })),
});

const path = new URL('second-argument.yaml', import.meta.url);
const { rows, cited, disagreements } = Table.parse(parse(readFileSync(path, 'utf8')));

function answerTo({ platform, surface, organisation }: z.infer<typeof Row>) {
  const known = shipped[platform];
  if (!known) throw new Error(`second-argument.yaml: no platform "${platform}"; name a file of the register`);
  const { answer, reasons } = decide(known, surface, organisation ? smsApproved : policy);
  return { answer: answer.replace('-', ' '), clauses: reasons.map(({ clause }) => clause) };
}

describe('decide says what a second reader of the code says', () => {
  it('of at least seventy pairs, thirty platforms and every place on one', () => {
    const all = [...rows, ...disagreements];
    expect(new Set(all.map((row) => `${row.platform} ${row.surface}`)).size).toBeGreaterThanOrEqual(70);
    expect(new Set(all.map(({ platform }) => platform)).size).toBeGreaterThanOrEqual(30);
    expect(all.map(({ surface }) => surface)).toEqual(expect.arrayContaining([...surfaces]));
  });

  it.each(rows)('$platform, $surface: $expected ($clause), because $because', (row) => {
    const { answer, clauses } = answerTo(row);
    expect(answer).toBe(row.expected);
    const argued = [row.clause, ...cited.filter((one) => one.argued === row.clause).map((one) => one.cited)];
    expect(clauses.filter((clause) => argued.includes(clause))).not.toEqual([]);
  });

  it.each(disagreements)('$platform, $surface: still apart, because $reason', (row) => {
    expect(answerTo(row).answer).toBe(row.engine);
    expect(row.engine).not.toBe(row.expected);
  });
});
