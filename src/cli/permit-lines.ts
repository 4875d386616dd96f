import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { PlatformSurfaceSchema } from '../messages/protocol.ts';
import type { PlatformAnswer, SurfaceAnswer } from '../platforms/answer.ts';
import { mayIUse } from '../platforms/may-i-use.ts';
import type { Register } from '../platforms/schema.ts';
import type { Policy } from '../policy/settings.ts';

/** Other words for a surface that people write. */
const spoken: Record<string, string> = {
  post: 'public-post',
  comment: 'public-comment',
  stories: 'story',
  'live-video': 'live',
  livestream: 'live',
  group: 'group-message',
  'group-chat': 'group-message',
  dm: 'direct-message',
  'private-message': 'direct-message',
  'video-meeting': 'meeting',
  'video-call': 'meeting',
  phone: 'call',
  text: 'sms',
  'text-message': 'sms',
};

const Question = z.object({
  query: z.string().max(100_000),
  surface: z
    .preprocess((given) => {
      if (typeof given !== 'string') return given;
      const word = given
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
      return Object.hasOwn(spoken, word) ? spoken[word] : word;
    }, PlatformSurfaceSchema)
    .optional(),
});

/**
 * Answer each line of `input`, in order. A line that begins like a JSON object must be one; any other is a name.
 *
 * @returns 0, or 2 where at least one line was no question (each named on `errors`).
 */
export async function permitLines(
  input: Readable,
  output: Writable,
  errors: Writable,
  register: Register,
  policy: Policy,
): Promise<0 | 2> {
  let unusable = false;
  let number = 0;
  let failure: Error | undefined;
  input.once('error', (error: Error) => (failure = error));
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const question = readLine(line);
    if ('reason' in question) {
      unusable = true;
      errors.write(`permitted: line ${number}: ${question.reason}; the line is left out\n`);
      continue;
    }
    const { query, surface } = question;
    const written = outputOf(mayIUse(register, query, policy, surface), surface);
    if (!output.write(`${JSON.stringify(written)}\n`)) await once(output, 'drain');
  }
  if (failure) throw failure;
  return unusable ? 2 : 0;
}

function readLine(line: string): z.infer<typeof Question> | { reason: string } {
  if (!line.trimStart().startsWith('{')) return { query: line };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { reason: `is not JSON (${(error as Error).message})` };
  }
  const parsed = Question.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return { reason: `${issue!.path.join('.') || 'the line'}: ${issue!.message}` };
}

/** One surface stands in the line itself; all of them, where none was asked for, under `surfaces`. */
function outputOf({ query, platform, matches, surfaces }: PlatformAnswer, surface: string | undefined) {
  const common = {
    query,
    platform: platform?.id ?? null,
    matches: matches.map(({ id, name }) => ({ id, name })),
  };
  const told = ({ surface: where, answer, reasons, instead }: SurfaceAnswer) => ({
    surface: where,
    answer,
    reasons,
    instead: instead.map((one) => ({ platform: one.platform, surface: one.surface })),
  });
  if (surface !== undefined && surface !== 'unknown') return { ...common, ...told(surfaces[0]!) };
  // Nothing is known of a platform that isn't listed, whatever the surface.
  if (platform === null) return { ...common, ...told(surfaces[0]!), surfaces: surfaces.map(told) };
  return { ...common, surfaces: surfaces.map(told) };
}
