import { i18n } from '#i18n';
import type { PackHolds } from '../../messages/replies.ts';
import { severityName } from '../words.ts';

/** What an organisation's own file holds: the name of its code, its clauses and its rules. */
export function HeldByFile({ holds: { name, clauses, rules } }: { holds: PackHolds }) {
  return (
    <details>
      <summary>{i18n.t('options.code.holds', [name, clauses.length, rules.length])}</summary>
      <p>{i18n.t('options.code.clauses')}</p>
      <ul class="plain">
        {clauses.map(({ id, title }) => (
          <li key={id}>
            {id} {title}
          </li>
        ))}
      </ul>
      <p>{i18n.t('options.code.rules')}</p>
      <ul class="plain">
        {rules.map(({ title, severity }) => (
          <li key={title}>
            {title} ({severityName(severity)})
          </li>
        ))}
      </ul>
    </details>
  );
}
