import { i18n } from '#i18n';
import { SeverityBadge } from '../severity-badge.tsx';

/** What each kind of line under words means. */
export function MarkKey() {
  return (
    <p class="mark-key">
      {(['stop', 'warn', 'advise'] as const).map((severity) => (
        <span key={severity}>
          <mark class={severity}>{i18n.t('handout.words')}</mark> <SeverityBadge severity={severity} />{' '}
        </span>
      ))}
    </p>
  );
}
