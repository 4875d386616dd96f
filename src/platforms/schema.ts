import { z } from 'zod';
import { surfaces } from './surfaces.ts';

/** What a file of the register looks like: facts only. Unknown keys are refused, so a misspelt one is found. */

const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens');
const Line = z.string().trim().min(1).max(200);

/** Kinds that the criteria have been thought through for. A new one needs a look at `criteria.ts` first. */
const kinds = [
  'anonymous',
  'blog',
  'email',
  'ephemeral',
  'forum',
  'friend-finding',
  'game',
  'image-sharing',
  'live',
  'meeting',
  'messaging',
  'phone',
  'random-video',
  'sms',
  'social-network',
  'video',
] as const;

/** A fact. `by` names the sources it was checked against (one at least says so); without it, it is not checked. */
const fact = <T extends z.ZodType>(is: T) => z.strictObject({ is, by: z.array(Id).min(1).optional() });

const frequency = ['always', 'default', 'optional', 'never', 'unknown'] as const;

const facts = {
  /** `kept`: the organisation can keep it whatever users do. `deletable`: kept until somebody deletes or edits it. */
  record: fact(z.enum(['kept', 'deletable', 'none', 'unknown'])),
  /** Whether messages vanish by themselves. */
  vanishes: fact(z.enum(frequency)),
  /** Whether the sender can stay unidentified; `optional` where some real way to do so exists. */
  unnamed: fact(z.enum(frequency)),
  /** What the reader sees of the sender. */
  shows: fact(
    z.enum(['real-name', 'phone-number', 'email-address', 'username', 'organisation-account', 'nobody']),
  ),
};

const Source = z.strictObject({
  /** An address, or `github:owner/repo path` for a stored text. */
  at: z.string().regex(/^(https?:\/\/|github:)\S.*$/, 'must be an address'),
  /** The day on which it, or a stored copy of it, was last read; left out where it was taken over with the facts. */
  read: z.iso.date().optional(),
});

/** What is different on one surface. */
const Different = z.strictObject(facts).partial();

export const PlatformSource = z.strictObject({
  name: Line,
  kind: z.enum(kinds, `must be a kind that src/platforms/criteria.ts judges: ${kinds.join(', ')}`),
  /** Other ways to write the name: short forms, misspellings, emoji. */
  aliases: z.array(Line).max(60).default([]),
  /** Bare hosts; those below them count too. */
  domains: z
    .array(z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'must be a bare host such as "example.org"'))
    .max(30)
    .default([]),
  facts: z.strictObject(facts),
  /** Where people can write or talk on it. `{}` where nothing differs from `facts`. */
  surfaces: z
    .partialRecord(z.enum(surfaces), Different)
    .refine((map) => Object.keys(map).length > 0, 'must name at least one surface'),
  /** The platform's own minimum age in the UK. Only where a source says so, never from memory. */
  age: z.strictObject({ is: z.number().int().min(0).max(21), by: z.array(Id).min(1) }).optional(),
  /** The year in which it closed. */
  closed: fact(z.number().int().min(1990).max(2100)).optional(),
  /** The day on which the facts were entered or last gone through. */
  entered: z.iso.date(),
  /** Where facts come from, by a short name for `by`. */
  sources: z.record(Id, Source).default({}),
});
export type PlatformSource = z.infer<typeof PlatformSource>;

/** Platforms by id: the name of its file. */
export type Register = Record<string, PlatformSource>;
