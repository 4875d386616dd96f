import { i18n } from '#i18n';
import type { RuleCard } from '../../messages/replies.ts';
import type { Kind } from './play.ts';

export interface PlayButtonsProps {
  card: RuleCard;
  onPlay: (card: RuleCard, kind: Kind) => void;
}

/** Both kinds of example of one rule. Each button's name has the rule, for whoever doesn't see the row. */
export function PlayButtons({ card, onPlay }: PlayButtonsProps) {
  return (
    <span class="plays">
      <button
        type="button"
        data-play="flagged"
        aria-label={i18n.t('trainer.playFlagged', [card.title])}
        onClick={() => onPlay(card, 'flagged')}
      >
        {i18n.t('trainer.flagged')}
      </button>
      <button
        type="button"
        data-play="clean"
        aria-label={i18n.t('trainer.playClean', [card.title])}
        onClick={() => onPlay(card, 'clean')}
      >
        {i18n.t('trainer.clean')}
      </button>
    </span>
  );
}
