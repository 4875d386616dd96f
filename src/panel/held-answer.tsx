import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { ReasonChoice } from './reason-choice.tsx';
import type { PanelActions, ReasonId } from './view.ts';

export interface HeldAnswerProps {
  actions: PanelActions;
  trusted: (event: Event) => boolean;
  /** A `stop` goes only with a reason. */
  needsReason: boolean;
  /** Whether there is anything that "Send anyway" could do. */
  canSend: boolean;
}

/** What the writer can answer to a held send. The reasons come up when "Send anyway" is pressed, not before. */
export function HeldAnswer({ actions, trusted, needsReason, canSend }: HeldAnswerProps) {
  const [asking, setAsking] = useState(false);
  const [reminded, setReminded] = useState(false);
  const [reason, setReason] = useState<ReasonId | null>(null);
  const missing = needsReason && reason === null;
  const send = (): void => {
    if (!missing) actions.sendAnyway(reason);
    else if (asking) setReminded(true);
    else setAsking(true);
  };
  const act = (run: () => void) => (event: Event) => {
    if (trusted(event)) run();
  };
  return (
    <div class="foot">
      {asking && (
        <ReasonChoice chosen={reason} reminded={reminded && missing} trusted={trusted} onChoose={setReason} />
      )}
      <div class="buttons">
        <button type="button" class="main" data-first onClick={act(() => actions.edit())}>
          {i18n.t('panel.edit')}
        </button>
        {canSend && (
          <button
            type="button"
            class="plain"
            aria-disabled={asking && missing ? 'true' : undefined}
            aria-describedby={asking ? 'reason-hint' : undefined}
            onClick={act(send)}
          >
            {needsReason && !asking ? i18n.t('panel.sendAnywayReason') : i18n.t('panel.sendAnyway')}
          </button>
        )}
      </div>
    </div>
  );
}
