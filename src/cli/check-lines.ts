import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { check } from '../engine/check.ts';
import type { Pack } from '../engine/pack.ts';
import type { Context, Report } from '../engine/report.ts';
import { SurfaceSchema } from '../messages/protocol.ts';
import { defaultSettings } from '../policy/settings.ts';

/** A line of input; unknown fields beside these are left alone, so that labelled files can be read as they are. */
const Line = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string().max(1_000_000),
  context: z
    .object({
      site: z.string().optional(),
      surface: SurfaceSchema.optional(),
      role: z.enum(['paid-staff', 'volunteer']).optional(),
      account: z.enum(['official', 'personal', 'unknown']).optional(),
      audience: z.enum(['young-people', 'adults', 'unknown']).optional(),
      opensConversation: z.boolean().optional(),
    })
    .optional(),
});

const nothingKnown: Context = {
  site: '',
  surface: 'unknown',
  role: 'volunteer',
  account: 'unknown',
  audience: 'unknown',
  opensConversation: false,
};

/**
 * Check each line of `input` and write its verdict to `output`, in order, holding one line at a time.
 *
 * @returns 0 all clear, 1 something found, 2 at least one line was no message (each named on `errors`).
 */
export async function checkLines(
  input: Readable,
  output: Writable,
  errors: Writable,
  pack: Pack,
): Promise<0 | 1 | 2> {
  const policy = defaultSettings();
  let found = false;
  let unusable = false;
  let number = 0;
  let failure: Error | undefined;
  input.once('error', (error: Error) => (failure = error));
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readLine(line, number);
    if (!read.ok) {
      unusable = true;
      errors.write(`check: line ${number}: ${read.reason}; the line is left out\n`);
      continue;
    }
    const report = check(read.text, { ...nothingKnown, ...read.context }, pack, policy);
    found ||= report.findings.length > 0;
    if (!output.write(`${JSON.stringify(answer(read.id, report))}\n`)) await once(output, 'drain');
  }
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

function answer(id: string | number, { verdict, findings }: Report) {
  return {
    id,
    verdict,
    findings: findings.map(({ rule, clauses, severity, start, end, text, message }) => ({
      rule,
      clauses,
      severity,
      start,
      end,
      text,
      message: `${message.what} ${message.why} ${message.instead}`,
    })),
  };
}
