import { z } from 'zod';
import { CodeSource, ExcuseSource, Id, LexiconSource, RuleSource } from './schema.ts';

/**
 * What an organisation's own file may hold: the parts of a pack, in one. Told to its writer in
 * `rules/packs/README.md`.
 */

const atMost = <T extends object>(table: z.ZodType<T>, most: number, what: string) =>
  table.refine((value) => Object.keys(value).length <= most, `has more than ${most} ${what}`);

const OwnRuleSource = RuleSource.extend({
  /** Id of one of our rules: what the learned reader finds of that one is a finding of this one. */
  reader: Id.optional(),
});

export const OwnPackSource = z.strictObject({
  name: CodeSource.shape.name,
  year: CodeSource.shape.year.default(0),
  clauses: CodeSource.shape.clauses,
  rules: atMost(z.record(Id, OwnRuleSource), 100, 'rules'),
  lexicons: atMost(z.record(Id, LexiconSource), 50, 'lexicons').default({}),
  /** Excuses of every rule, such as the organisation's own names. */
  exceptions: z.array(ExcuseSource).max(20).default([]),
});
export type OwnPackSource = z.infer<typeof OwnPackSource>;
