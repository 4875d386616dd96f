import { nothingKnown } from '../engine/nothing-known.ts';
import type { ExampleSource, PackSource } from '../engine/source/schema.ts';
import { inOrderOfTheCode } from './code-order.ts';
import type { LibraryExample, LibraryRule } from './library.ts';

/** A library out of an organisation's own pack: the examples by which its rules are proven, told in the rules' words. */
export function libraryOfPack({ code, rules }: Pick<PackSource, 'code' | 'rules'>): LibraryRule[] {
  const known = new Map(code.clauses.map((clause) => [clause.id, clause]));
  return Object.entries(rules)
    .map(([rule, { title, severity, clauses, say, examples }]): LibraryRule => {
      let number = 0;
      const example = (expect: LibraryExample['expect'], explanation: string) => (one: ExampleSource) => {
        const { text, surface, account, audience, opensConversation } =
          typeof one === 'string' ? ({ text: one } as Exclude<ExampleSource, string>) : one;
        number += 1;
        const id = `${rule}-${String(number).padStart(2, '0')}`;
        const context = {
          surface: surface ?? nothingKnown.surface,
          role: nothingKnown.role,
          account: account ?? nothingKnown.account,
          ...(audience && { audience }),
          ...(opensConversation && { opensConversation }),
        };
        return { id, rule, expect, text, context, explanation };
      };
      return {
        rule,
        title,
        severity,
        clauses: clauses.flatMap((id) => known.get(id) ?? []),
        why: say.why,
        instead: say.instead,
        examples: [
          ...examples.flagged.map(example('flagged', `${say.what} ${say.why}`)),
          ...examples.clean.map(example('safe', say.instead)),
        ],
      };
    })
    .sort(
      inOrderOfTheCode(
        ({ clauses }) => clauses[0]!.id,
        ({ rule }) => rule,
      ),
    );
}
