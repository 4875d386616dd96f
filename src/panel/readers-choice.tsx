/** @jsxImportSource ../draw */
import { i18n } from './words.ts';
import { Component } from '../draw/node.ts';
import type { Audience, Readers } from '../policy/audience.ts';

export interface ReadersChoiceProps {
  audience: Audience;
  /** False where they are only named, and can be changed. */
  asks: boolean;
  trusted: (event: Event) => boolean;
  onAnswer: (readers: Readers) => void;
}

/** Who reads this conversation: asked with three buttons, or told in a line with the way to change it. */
export class ReadersChoice extends Component<ReadersChoiceProps, { changing: boolean }> {
  override state = { changing: false };

  override render() {
    const { audience, asks, trusted, onAnswer } = this.props;
    const { changing } = this.state;
    const act = (run: () => void) => (event: Event) => {
      if (trusted(event)) run();
    };
    const answer = (readers: Readers, words: string) => (
      <button type="button" class="small" onClick={act(() => onAnswer(readers))}>
        {words}
      </button>
    );
    if (!asks && !changing) {
      return (
        <p class="readers">
          {audience.readers === 'adults' ? i18n.t('readers.adultsHere') : i18n.t('readers.youngHere')}{' '}
          <button type="button" class="small" onClick={act(() => this.setState({ changing: true }))}>
            {i18n.t('readers.change')}
          </button>
        </p>
      );
    }
    return (
      <fieldset>
        <legend>{i18n.t('readers.question')}</legend>
        <div class="buttons">
          {answer('young-people', i18n.t('readers.young'))}
          {answer('adults', i18n.t('readers.adults'))}
          {answer('young-people', i18n.t('readers.notSure'))}
        </div>
        <p class="hint">{i18n.t('readers.hint')}</p>
      </fieldset>
    );
  }
}
