import { i18n } from '#i18n';
import type { RuleCard } from '../../messages/replies.ts';
import { SeverityBadge } from '../severity-badge.tsx';
import { citation } from '../words.ts';
import { PlayButtons, type PlayButtonsProps } from './play-buttons.tsx';
import type { Play } from './play.ts';

export interface FactsProps {
  card: RuleCard;
  play: Play;
  /** The rule that comes next in the list. */
  next: RuleCard;
  onPlay: PlayButtonsProps['onPlay'];
}

/** The rule behind the example on the stage, in its own words, and the way on by keyboard. */
export function Facts({ card, play, next, onPlay }: FactsProps) {
  return (
    <aside class="facts" aria-labelledby="facts">
      <h2 id="facts">
        {card.title} <SeverityBadge severity={card.severity} />{' '}
        <span class="clause">{citation(card.clauses)}</span>
      </h2>
      {play.kind === 'clean' && (
        <p>
          <strong>{i18n.t('trainer.cleanWhy')}</strong>
        </p>
      )}
      <dl>
        <div>
          <dt>{i18n.t('trainer.seen')}</dt>
          <dd>{card.what}</dd>
        </div>
        <div>
          <dt>{i18n.t('trainer.why')}</dt>
          <dd>{card.why}</dd>
        </div>
        <div>
          <dt>{i18n.t('trainer.instead')}</dt>
          <dd>{card.instead}</dd>
        </div>
      </dl>
      <div class="row">
        <PlayButtons card={card} onPlay={onPlay} />
        <button type="button" data-play="next" onClick={() => onPlay(next, 'flagged')}>
          {i18n.t('trainer.next', [next.title])}
        </button>
      </div>
    </aside>
  );
}
