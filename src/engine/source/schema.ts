import { z } from 'zod';
import { SurfaceName } from './surface.ts';

/**
 * What a rule pack's files may hold. The shapes here are the contract for anybody who writes a rule; what each
 * field means to the writer of a rule is told in `rules/README.md`.
 */

export const Id = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/, 'must be lower-case words joined by hyphens');
const ClauseId = z.string().regex(/^\d{1,2}(\.\d{1,2})?$/, 'must be SECTION.POINT such as "13.1"');
const SeveritySchema = z.enum(['stop', 'warn', 'advise']);

/** Longest sentence in words for the user: plain English (GOV.UK asks for 25, we for 20). */
const MAX_WORDS = 20;
const Plain = z
  .string()
  .trim()
  .min(1)
  .max(400)
  .refine(
    (text) => text.split(/(?<=[.!?])\s+/).every((sentence) => sentence.split(/\s+/).length <= MAX_WORDS),
    `has a sentence of more than ${MAX_WORDS} words`,
  );

const Phrases = z.array(z.string().min(1).max(2_000)).min(1).max(2_000);

/** Circumstances of a match that grammar or punctuation tells. */
export const Circumstance = z.enum([
  'negated',
  'quoted',
  'reported',
  'asked',
  'named',
  'official',
  'amid',
  'accompanied',
]);
export type Circumstance = z.infer<typeof Circumstance>;

const When = z.strictObject({
  surface: z.array(SurfaceName).min(1).optional(),
  account: z
    .array(z.enum(['official', 'personal', 'unknown']))
    .min(1)
    .optional(),
  audience: z
    .array(z.enum(['young-people', 'adults', 'unknown']))
    .min(1)
    .optional(),
  role: z
    .array(z.enum(['paid-staff', 'volunteer']))
    .min(1)
    .optional(),
});

const Shared = {
  /** Not where one of these holds of the match. */
  unless: z.array(Circumstance).optional(),
  /** Only in such a context. */
  when: When.optional(),
  severity: SeveritySchema.optional(),
  /** So plain that the learned reader's doubt doesn't count. */
  sure: z.boolean().optional(),
  /** Must stand in the same sentence too. */
  alongside: Phrases.optional(),
  /** Must stand somewhere in the message too. */
  anywhere: Phrases.optional(),
  /** Must not stand in the message at all. */
  nowhere: Phrases.optional(),
};

/** Checks that phrases can't do; what each finds is told in `engine/detectors`. */
const Detector = z.enum([
  'shouting',
  'channel',
  'unclear-sender',
  'sms-approval',
  'contact-alone',
  'place-alone',
  'shorthand',
  'hidden-swearing',
  'hidden-slurs',
  'hidden-sexual',
]);
export type Detector = z.infer<typeof Detector>;

const MatchSource = z.union([
  z.strictObject({ any: Phrases, ...Shared }),
  z.strictObject({ lexicon: Id, ...Shared }),
  z.strictObject({ detector: Detector, ...Shared }),
]);
export type MatchSource = z.infer<typeof MatchSource>;

export const ExcuseSource = z.union([
  z.strictObject({
    any: Phrases,
    /** `touching`: overlaps the match; `sentence`: in its sentence; `message`: anywhere in the draft. */
    scope: z.enum(['touching', 'sentence', 'message']).default('sentence'),
  }),
  z.strictObject({ when: z.array(Circumstance).min(1) }),
]);
export type ExcuseSource = z.infer<typeof ExcuseSource>;

const ExampleSource = z.union([
  z.string().min(1).max(2_000),
  z.strictObject({
    text: z.string().min(1).max(2_000),
    surface: SurfaceName.optional(),
    account: z.enum(['official', 'personal', 'unknown']).optional(),
    opensConversation: z.boolean().optional(),
    audience: z.enum(['young-people', 'adults', 'unknown']).optional(),
  }),
]);
export type ExampleSource = z.infer<typeof ExampleSource>;

const Say = z.strictObject({ what: Plain, why: Plain, instead: Plain });

/** What a rule says of a picture or film that goes with the words, whatever the words are. */
const AttachedSource = z.strictObject({
  kind: z.array(z.enum(['image', 'film'])).min(1),
  /** Only of one that says where it was taken. */
  place: z.literal(true).optional(),
  when: When.optional(),
  severity: SeveritySchema.optional(),
  say: Say,
  /** Statements that the writer confirms one by one; then it is no finding any more. */
  ask: z
    .array(z.strictObject({ clause: ClauseId, text: Plain }))
    .min(1)
    .max(6)
    .optional(),
});

export const RuleSource = z.strictObject({
  title: z.string().trim().min(1).max(60),
  clauses: z.array(ClauseId).min(1).max(6),
  severity: SeveritySchema,
  say: Say,
  matches: z.array(MatchSource).min(1).max(60),
  excuses: z.array(ExcuseSource).max(60).default([]),
  attached: z.array(AttachedSource).max(6).optional(),
  /** Both kinds are needed: a rule without its proof does not load. */
  examples: z.strictObject({
    flagged: z.array(ExampleSource).min(1).max(200),
    clean: z.array(ExampleSource).min(1).max(200),
  }),
});
export type RuleSource = z.infer<typeof RuleSource>;

export const LexiconSource = z.strictObject({
  about: z.string().trim().min(1).max(400),
  source: z.string().trim().max(400).optional(),
  /** Phrases; `phrase: replacement` where the change is mechanical (empty: take it out). */
  entries: z
    .array(z.union([z.string(), z.record(z.string(), z.string())]))
    .min(1)
    .max(5_000),
});
export type LexiconSource = z.infer<typeof LexiconSource>;

export const CodeSource = z.strictObject({
  name: z.string().trim().min(1).max(120),
  year: z.number().int(),
  clauses: z
    .array(
      z.strictObject({
        id: ClauseId,
        title: z.string().trim().min(1).max(80),
        text: Plain,
        /** Where it was taken from. */
        source: z.string().trim().min(1).max(400).optional(),
      }),
    )
    .min(1)
    .max(300),
});
export type CodeSource = z.infer<typeof CodeSource>;

/** A whole pack, parsed and checked, ready to compile; what the build puts into the worker. */
export interface PackSource {
  code: CodeSource;
  rules: Record<string, RuleSource>;
  lexicons: Record<string, LexiconSource>;
}
