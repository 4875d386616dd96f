import { i18n } from '#i18n';
import type { RuleCard } from '../../messages/replies.ts';
import { SeverityBadge } from '../severity-badge.tsx';
import { citation } from '../words.ts';
import { PlayButtons, type PlayButtonsProps } from './play-buttons.tsx';

export interface RuleListProps {
  cards: readonly RuleCard[];
  /** Rule whose example is on the stage. */
  current: string | null;
  onPlay: PlayButtonsProps['onPlay'];
}

/** Every rule, in the order of the code, with its examples to play. */
export function RuleList({ cards, current, onPlay }: RuleListProps) {
  return (
    <section class="rule-list" aria-labelledby="rules">
      <h2 id="rules">{i18n.t('trainer.rules')}</h2>
      <p class="hint">{i18n.t('trainer.rulesHint')}</p>
      <ul>
        {cards.map((card) => (
          <li key={card.id} data-rule={card.id} aria-current={card.id === current ? 'true' : undefined}>
            <span class="name">
              {card.title} <span class="clause">{citation(card.clauses)}</span>
            </span>
            <SeverityBadge severity={card.severity} />
            <PlayButtons card={card} onPlay={onPlay} />
          </li>
        ))}
      </ul>
    </section>
  );
}
