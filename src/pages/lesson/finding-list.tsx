import { i18n } from '#i18n';
import type { Concern } from '../../panel/concern.ts';
import { SeverityBadge } from '../severity-badge.tsx';
import { isWhole } from './segments.ts';

export interface FindingListProps {
  text: string;
  concerns: readonly Concern[];
  lang?: string | undefined;
}

/** What was found, numbered as the marks are. */
export function FindingList({ text, concerns, lang }: FindingListProps) {
  if (concerns.length === 0) return <p class="nothing">{i18n.t('lesson.nothing')}</p>;
  return (
    <ol class="findings">
      {concerns.map(({ rule, severity, findings }) => (
        <li key={rule}>
          <SeverityBadge severity={severity} /> <strong lang={lang}>{findings[0]!.title}</strong>{' '}
          {findings.every((finding) => isWhole(text, finding)) && <span>{i18n.t('lesson.whole')} </span>}
          <span class="what" lang={lang}>
            {findings[0]!.message.what}
          </span>
        </li>
      ))}
    </ol>
  );
}
