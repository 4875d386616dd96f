import { i18n } from '#i18n';
import { reasons, type ReasonId } from './view.ts';

export interface ReasonChoiceProps {
  chosen: ReasonId | null;
  /** True once "Send anyway" was pressed without a reason. */
  asked: boolean;
  trusted: (event: Event) => boolean;
  onChoose: (reason: ReasonId) => void;
}

/** Why it should go all the same: one of a fixed list, never free text. */
export function ReasonChoice({ chosen, asked, trusted, onChoose }: ReasonChoiceProps) {
  return (
    <fieldset>
      <legend>{i18n.t('panel.reasonTitle')}</legend>
      {reasons.map((reason) => (
        <label key={reason}>
          <input
            type="radio"
            name="reason"
            value={reason}
            checked={chosen === reason}
            onClick={(event) => {
              if (trusted(event)) onChoose(reason);
              else event.preventDefault();
            }}
          />
          {wordsOf(reason)}
        </label>
      ))}
      <p id="reason-hint" class="hint" role={asked && !chosen ? 'alert' : undefined}>
        {i18n.t('panel.reasonHint')}
      </p>
    </fieldset>
  );
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
