import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { nothingKnown } from '../engine/nothing-known.ts';
import type { Context } from '../engine/report.ts';
import { SurfaceName } from '../engine/source/surface.ts';
import type { Answer } from './answer.ts';

/** A line of input; unknown fields beside these are left alone, so that labelled files can be read as they are. */
const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string().max(1_000_000),
  context: z
    .object({
      site: z.string().optional(),
      surface: SurfaceName.optional(),
      role: z.enum(['paid-staff', 'volunteer']).optional(),
      account: z.enum(['official', 'personal', 'unknown']).optional(),
      audience: z.enum(['young-people', 'adults', 'unknown']).optional(),
      opensConversation: z.boolean().optional(),
    })
    .optional(),
});

/** Judges a message, in its own time. */
export type Judge = (text: string, context: Context) => Promise<Answer>;

/** Lines judged at once: enough to keep every core busy, few enough to hold little. */
const AHEAD = 64;

/**
 * Judge each line of `input` and write its verdict to `output`, in order.
 *
 * @returns 0 all clear, 1 something found, 2 at least one line was no message (each named on `errors`).
 */
export async function checkLines(
  input: Readable,
  output: Writable,
  errors: Writable,
  judge: Judge,
): Promise<0 | 1 | 2> {
  let found = false;
  let unusable = false;
  let number = 0;
  let failure: Error | undefined;
  input.once('error', (error: Error) => (failure = error));
  const ahead: { id: string | number; answer: Promise<Answer> }[] = [];
  const write = async (): Promise<void> => {
    const { id, answer } = ahead.shift()!;
    const judged = await answer;
    found ||= judged.findings.length > 0;
    if (!output.write(`${JSON.stringify({ id, ...judged })}\n`)) await once(output, 'drain');
  };
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readLine(line, number);
    if (!read.ok) {
      unusable = true;
      errors.write(`check: line ${number}: ${read.reason}; the line is left out\n`);
      continue;
    }
    const answer = judge(read.text, { ...nothingKnown, ...read.context });
    // Looked at in its turn; until then a failure must not end the process.
    answer.catch(() => {});
    ahead.push({ id: read.id, answer });
    if (ahead.length >= AHEAD) await write();
  }
  while (ahead.length > 0) await write();
  if (failure) throw failure;
  return unusable ? 2 : found ? 1 : 0;
}

type Reading =
  { ok: true; id: string | number; text: string; context: Partial<Context> } | { ok: false; reason: string };

/** A line that begins like a JSON object must be one; any other is a message as it stands. */
function readLine(line: string, number: number): Reading {
  if (!line.trimStart().startsWith('{')) return { ok: true, id: number, text: line, context: {} };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, reason: `is not JSON (${(error as Error).message})` };
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, reason: `${issue!.path.join('.') || 'the line'}: ${issue!.message}` };
  }
  const { id, text, context } = parsed.data;
  const given = Object.fromEntries(Object.entries(context ?? {}).filter(([, one]) => one !== undefined));
  return { ok: true, id: id ?? number, text, context: given };
}
