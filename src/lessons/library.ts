import { z } from 'zod';
import type { Clause, Severity } from '../engine/report.ts';
import { Id } from '../engine/source/schema.ts';
import { contextShape, type ExampleContext } from './example-context.ts';

/** An example with what a trainer says about it. */
export interface LibraryExample {
  /** The rule's id and a number, such as "personal-contact-03"; own examples begin with "own-". */
  id: string;
  rule: string;
  /** `flagged`: it breaks its rule, and those in `also`; `safe`: it breaks none. */
  expect: 'flagged' | 'safe';
  text: string;
  context: ExampleContext;
  explanation: string;
  /** The same message, written so that it keeps to the code. */
  better?: string | undefined;
  /** Other rules that it breaks too. */
  also?: string[] | undefined;
  /** Made by the trainer; no word of the library. */
  own?: true | undefined;
}

/** A rule with its examples, as trainers teach it. */
export interface LibraryRule {
  rule: string;
  title: string;
  severity: Severity;
  /** The first is the main one. */
  clauses: Clause[];
  why: string;
  /** What to write in its place. */
  instead: string;
  examples: LibraryExample[];
}

const Words = z.string().trim().min(1).max(1_000);

/** A file of `rules/library`, named after its rule. */
export const LibrarySource = z.strictObject({
  why: Words,
  better: Words,
  examples: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*-\d\d$/, 'must be the rule and two digits'),
        expect: z.enum(['flagged', 'safe']),
        ...contextShape,
        also: z.array(Id).min(1).max(10).optional(),
        text: z.string().min(1).max(2_000),
        explanation: Words,
        better: z.string().min(1).max(2_000).optional(),
      }),
    )
    .min(1)
    .max(100),
});
export type LibrarySource = z.infer<typeof LibrarySource>;
