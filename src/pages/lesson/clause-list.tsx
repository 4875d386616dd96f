import type { Clause } from '../../engine/report.ts';

/** Clauses of the code in full. */
export function ClauseList({ clauses, lang }: { clauses: readonly Clause[]; lang?: string | undefined }) {
  return (
    <dl class="clauses" lang={lang}>
      {clauses.map(({ id, title, text }) => (
        <div key={id}>
          <dt>
            {id} {title}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
