import { i18n } from '#i18n';
import type { ShownFact } from '../../platforms/detail.ts';
import { dayName } from '../dates.ts';
import { factName, factValue } from './register-words.ts';

/** Each fact with its sources and a date, or "not checked". */
export function FactsTable({ facts }: { facts: readonly ShownFact[] }) {
  return (
    <table class="facts-table">
      <caption>{i18n.t('register.facts')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('register.fact')}</th>
          <th scope="col">{i18n.t('register.value')}</th>
          <th scope="col">{i18n.t('register.source')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={`${fact.fact} ${fact.surface}`}>
            <th scope="row">{factName(fact)}</th>
            <td>{factValue(fact)}</td>
            <td>
              {fact.date === null ? (
                i18n.t('register.notChecked')
              ) : (
                <>
                  {fact.sources.map((at) => (
                    <SourceLink key={at} at={at} />
                  ))}
                  <span class="clause">{dayName(fact.date)}</span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A source by its address: a link that somebody may press, or the name of a stored text. */
export function SourceLink({ at }: { at: string }) {
  if (!/^https?:\/\//.test(at)) return <span class="source">{at.replace(/^github:/, 'GitHub: ')}</span>;
  return (
    <a class="source" href={at} target="_blank" rel="noreferrer noopener">
      {at.replace(/^https?:\/\/(?:www\.)?/, '')}
    </a>
  );
}
