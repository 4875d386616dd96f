import { z } from 'zod';
import { kinds } from './kinds.ts';
import { surfaces } from './surfaces.ts';

/** What a file of the register looks like: facts only. Unknown keys are refused, so a misspelt one is found. */

const Id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by hyphens');
const PlatformId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be the name of a file of the register');
const Line = z.string().trim().min(1).max(200);
/** Short names of sources that a fact was checked against: one of them at least says so. */
const By = z.array(Id).min(1);

/** A fact. Without `by` it is general knowledge: not checked. */
const fact = <T extends z.ZodType>(is: T) => z.strictObject({ is, by: By.optional() });

const frequency = ['always', 'default', 'optional', 'never', 'unknown'] as const;

const facts = {
  /** `kept`: the organisation can keep it whatever users do. `deletable`: kept until somebody deletes or edits it. */
  record: fact(z.enum(['kept', 'deletable', 'none', 'unknown'])),
  /** Whether messages vanish by themselves. */
  vanishes: fact(z.enum(frequency)),
  /** Whether the sender can stay unidentified; `optional` where some real way to do so exists. */
  unnamed: fact(z.enum(frequency)),
  /** What the reader sees of the sender; `program` where a program answers and no person. */
  shows: fact(
    z.enum([
      'real-name',
      'phone-number',
      'email-address',
      'username',
      'organisation-account',
      'program',
      'nobody',
    ]),
  ),
};

const Source = z.strictObject({
  /** An address, or `github:owner/repo path` for a stored text. */
  at: z.string().regex(/^(https?:\/\/|github:)\S.*$/, 'must be an address'),
  /** The day on which it, or a stored copy of it, was last read; left out where it was taken over with the facts. */
  read: z.iso.date().optional(),
});

/** What is different on one surface; its own `by` says that the platform has this surface at all. */
const Different = z.strictObject(facts).partial().extend({ by: By.optional() });

const host = '([a-z0-9-]+\\.)+[a-z]{2,}';

export const PlatformSource = z.strictObject({
  name: Line,
  /** The same in Welsh, where it is no brand. */
  welsh: Line.optional(),
  /** A new one needs a look at `criteria.ts` first. */
  kind: z.enum(kinds),
  /** The platform that this is a mode or part of. */
  mode: PlatformId.optional(),
  /** True where it is named as what to use instead, as far as the code permits it. */
  offered: z.literal(true).optional(),
  /** Other ways to write the name: short forms, misspellings, emoji. */
  aliases: z.array(Line).max(60).default([]),
  /** Those of its names that are everyday words, or too short to be sure of: asked back with "did you mean". */
  ambiguous: z.array(Line).max(60).default([]),
  /** Bare hosts; those below them count too. */
  domains: z
    .array(z.string().regex(new RegExp(`^${host}$`), 'must be a bare host such as "example.org"'))
    .max(30)
    .default([]),
  /** Host and path where the host belongs to something wider. */
  paths: z
    .array(z.string().regex(new RegExp(`^${host}(/[a-z0-9-]+)+$`), 'must be such as "example.org/groups"'))
    .max(30)
    .default([]),
  facts: z.strictObject(facts),
  /** Where people can write or talk on it: `{}` where nothing differs from `facts`. None where nobody writes to anybody. */
  surfaces: z.partialRecord(z.enum(surfaces), Different),
  /** The platform's own minimum age in the UK. Only where a source says so, never from memory. */
  age: z.strictObject({ is: z.number().int().min(0).max(21), by: By }).optional(),
  /** The year in which it closed. */
  closed: fact(z.union([z.number().int().min(1990).max(2100), z.literal('unknown')])).optional(),
  /** Whether the announced restriction for under-16s names it or leaves it out; left out here where neither. */
  under16: z.strictObject({ is: z.enum(['named', 'exempt']), announced: z.iso.date(), by: By }).optional(),
  /** The day on which the facts were entered or last gone through. */
  entered: z.iso.date(),
  /** Where facts come from, by a short name for `by`. */
  sources: z.record(Id, Source).default({}),
});
export type PlatformSource = z.infer<typeof PlatformSource>;

/** Platforms by id: the name of its file. */
export type Register = Record<string, PlatformSource>;
