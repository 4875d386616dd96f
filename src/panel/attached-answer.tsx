/** @jsxImportSource ../draw */
import { i18n } from './words.ts';
import { Component } from '../draw/node.ts';
import type { Question } from '../engine/report.ts';

export interface AttachedAnswerProps {
  questions: readonly Question[];
  trusted: (event: Event) => boolean;
  onSettle: (how: 'answered' | 'removed') => void;
}

/** What the writer can say of a picture: that each statement holds, or that it is no longer in the message. */
export class AttachedAnswer extends Component<AttachedAnswerProps, { confirmed: readonly string[] }> {
  override state: { confirmed: readonly string[] } = { confirmed: [] };

  #confirm(text: string): void {
    const { confirmed: before } = this.state;
    const confirmed = before.includes(text) ? before.filter((one) => one !== text) : [...before, text];
    this.setState({ confirmed });
    if (confirmed.length === this.props.questions.length) this.props.onSettle('answered');
  }

  override render() {
    const { questions, trusted, onSettle } = this.props;
    const { confirmed } = this.state;
    return (
      <>
        {questions.length > 0 && (
          <fieldset>
            <legend>{i18n.t('attached.confirm')}</legend>
            {questions.map(({ clause, text }) => (
              <label key={text}>
                <input
                  type="checkbox"
                  checked={confirmed.includes(text)}
                  onClick={(event) => {
                    if (trusted(event)) this.#confirm(text);
                    else event.preventDefault();
                  }}
                />
                <span>
                  {text} {i18n.t('panel.code', [clause])}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <button
          type="button"
          class="small"
          onClick={(event) => {
            if (trusted(event)) onSettle('removed');
          }}
        >
          {i18n.t('attached.removed')}
        </button>
      </>
    );
  }
}
