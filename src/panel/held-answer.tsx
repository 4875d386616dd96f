/** @jsxImportSource ../draw */
import { i18n } from './words.ts';
import { Component } from '../draw/node.ts';
import { ReasonChoice } from './reason-choice.tsx';
import type { PanelActions, ReasonId } from './view.ts';

export interface HeldAnswerProps {
  actions: Pick<PanelActions, 'edit' | 'sendAnyway'>;
  trusted: (event: Event) => boolean;
  /** Whether a press that lets the message go, or leads there, was made in sight. */
  meant: (event: Event) => boolean;
  /** A `stop` goes only with a reason. */
  needsReason: boolean;
  /** Whether there is anything that "Send anyway" could do. */
  canSend: boolean;
}

interface State {
  asking: boolean;
  reminded: boolean;
  reason: ReasonId | null;
}

/** What the writer can answer to a held send. The reasons come up when "Send anyway" is pressed, not before. */
export class HeldAnswer extends Component<HeldAnswerProps, State> {
  override state: State = { asking: false, reminded: false, reason: null };

  get #missing(): boolean {
    return this.props.needsReason && this.state.reason === null;
  }

  #send(): void {
    const { asking, reason } = this.state;
    if (!this.#missing) this.props.actions.sendAnyway(reason);
    else if (asking) this.setState({ reminded: true });
    else this.setState({ asking: true });
  }

  override render() {
    const { actions, trusted, meant, needsReason, canSend } = this.props;
    const { asking, reminded, reason } = this.state;
    const missing = this.#missing;
    return (
      <div class="foot">
        {asking && (
          <ReasonChoice
            chosen={reason}
            reminded={reminded && missing}
            meant={meant}
            onChoose={(chosen) => this.setState({ reason: chosen })}
          />
        )}
        <div class="buttons">
          <button type="button" class="main" data-first onClick={(event) => trusted(event) && actions.edit()}>
            {i18n.t('panel.edit')}
          </button>
          {canSend && (
            <button
              type="button"
              class="plain"
              aria-disabled={asking && missing ? 'true' : undefined}
              aria-describedby={asking ? 'reason-hint' : undefined}
              onClick={(event) => meant(event) && this.#send()}
            >
              {needsReason && !asking ? i18n.t('panel.sendAnywayReason') : i18n.t('panel.sendAnyway')}
            </button>
          )}
        </div>
      </div>
    );
  }
}
