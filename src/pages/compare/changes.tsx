import { i18n } from '#i18n';
import type { Finding } from '../../engine/report.ts';
import type { Change } from '../../lessons/compare-findings.ts';
import { libraryLanguage } from '../lesson/library-language.ts';
import { SeverityBadge } from '../severity-badge.tsx';
import { citation } from '../words.ts';

/** Findings that went, stayed and came. */
export function Changes({ change: { went, stayed, came } }: { change: Change }) {
  return (
    <div class="changes">
      <List sign="−" title={i18n.t('compare.went')} findings={went} />
      <List sign="=" title={i18n.t('compare.stayed')} findings={stayed.map(({ after }) => after)} />
      <List sign="+" title={i18n.t('compare.came')} findings={came} />
    </div>
  );
}

/** Told by sign and word, not by colour. */
function List({ sign, title, findings }: { sign: string; title: string; findings: readonly Finding[] }) {
  return (
    <section class="card">
      <h3>
        <span aria-hidden="true">{sign}</span> {title}
      </h3>
      {findings.length === 0 && <p>{i18n.t('compare.none')}</p>}
      <ul class="findings">
        {findings.map(({ rule, title: name, severity, clauses, text, start }) => (
          <li key={`${rule} ${start}`}>
            <SeverityBadge severity={severity} /> <strong lang={libraryLanguage()}>{name}</strong>{' '}
            <q>{text}</q> <span class="clause">{citation(clauses.slice(0, 1))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
