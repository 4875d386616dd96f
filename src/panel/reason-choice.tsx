/** @jsxImportSource ../draw */
import { i18n } from './words.ts';
import { Component, createRef } from '../draw/node.ts';
import { reasons, type ReasonId } from './view.ts';

export interface ReasonChoiceProps {
  chosen: ReasonId | null;
  /** True once "Send anyway" was pressed without a reason. */
  reminded: boolean;
  meant: (event: Event) => boolean;
  onChoose: (reason: ReasonId) => void;
}

/** Why it should go all the same: one of a fixed list, never free text. Takes the focus as it comes up. */
export class ReasonChoice extends Component<ReasonChoiceProps> {
  readonly #first = createRef<HTMLInputElement>();

  override componentDidMount(): void {
    this.#first.current?.focus();
  }

  override render() {
    const { chosen, reminded, meant, onChoose } = this.props;
    return (
      <fieldset>
        <legend>{i18n.t('panel.reasonTitle')}</legend>
        {reasons.map((reason, index) => (
          <label key={reason}>
            <input
              ref={index === 0 ? this.#first : undefined}
              type="radio"
              name="reason"
              value={reason}
              checked={chosen === reason}
              onClick={(event) => {
                if (meant(event)) onChoose(reason);
                else event.preventDefault();
              }}
            />
            {wordsOf(reason)}
          </label>
        ))}
        <p id="reason-hint" class="hint" role={reminded ? 'alert' : undefined}>
          {i18n.t('panel.reasonHint')}
        </p>
      </fieldset>
    );
  }
}

function wordsOf(reason: ReasonId): string {
  switch (reason) {
    case 'already-agreed':
      return i18n.t('panel.reasons.agreed');
    case 'emergency':
      return i18n.t('panel.reasons.emergency');
    case 'safeguarding-lead':
      return i18n.t('panel.reasons.lead');
    case 'not-to-young-person':
      return i18n.t('panel.reasons.adult');
    case 'false-alarm':
      return i18n.t('panel.reasons.wrong');
  }
}
