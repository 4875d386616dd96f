import { i18n } from '#i18n';
import type { RuleCard } from '../../messages/replies.ts';
import { libraryLanguage } from '../lesson/library-language.ts';
import { SeverityBadge } from '../severity-badge.tsx';
import { citation, severityName } from '../words.ts';
import type { RuleChoice } from './form.ts';

export interface RuleChoicesProps {
  cards: readonly RuleCard[] | 'loading' | 'no-answer';
  chosen: Record<string, RuleChoice>;
  /** Undefined: the rule's own severity. */
  onChoose: (rule: string, choice: RuleChoice | undefined) => void;
}

const choices: readonly RuleChoice[] = ['stop', 'warn', 'advise', 'off'];

/** How much each rule holds, by rule. */
export function RuleChoices({ cards, chosen, onChoose }: RuleChoicesProps) {
  return (
    <fieldset>
      <legend>{i18n.t('options.rules')}</legend>
      <p class="hint">{i18n.t('options.rulesHint')}</p>
      <dl class="key">
        <dt>
          <SeverityBadge severity="stop" />
        </dt>
        <dd>{i18n.t('options.rulesStop')}</dd>
        <dt>
          <SeverityBadge severity="warn" />
        </dt>
        <dd>{i18n.t('options.rulesWarn')}</dd>
        <dt>
          <SeverityBadge severity="advise" />
        </dt>
        <dd>{i18n.t('options.rulesAdvise')}</dd>
        <dt>
          <span class="badge">{i18n.t('options.ruleOff')}</span>
        </dt>
        <dd>{i18n.t('options.rulesOff')}</dd>
      </dl>
      {cards === 'loading' && <p>{i18n.t('pages.loading')}</p>}
      {cards === 'no-answer' && <p role="alert">{i18n.t('options.noRules')}</p>}
      <ul class="rules">
        {typeof cards === 'object' &&
          cards.map((card) => (
            <li key={card.id}>
              <label for={`rule-${card.id}`}>
                <span lang={libraryLanguage()}>{card.title}</span>{' '}
                <span class="clause">{citation(card.clauses)}</span>
              </label>
              <select
                id={`rule-${card.id}`}
                value={chosen[card.id] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  onChoose(
                    card.id,
                    choices.find((choice) => choice === value),
                  )
                }
              >
                <option value="">{i18n.t('options.default', [severityName(card.severity)])}</option>
                {choices.map((choice) => (
                  <option key={choice} value={choice}>
                    {choice === 'off' ? i18n.t('options.ruleOff') : severityName(choice)}
                  </option>
                ))}
              </select>
            </li>
          ))}
      </ul>
    </fieldset>
  );
}
