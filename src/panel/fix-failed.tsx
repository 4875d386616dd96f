/** @jsxImportSource ../draw */
import { i18n } from './words.ts';
import { Component } from '../draw/node.ts';

export interface FixFailedProps {
  onCopy: (event: Event) => Promise<boolean>;
}

/** An editor did not take a change: says so, and offers the better text to paste by hand. */
export class FixFailed extends Component<FixFailedProps, { copied: boolean }> {
  override state = { copied: false };

  async #copy(event: Event): Promise<void> {
    this.setState({ copied: await this.props.onCopy(event) });
  }

  override render() {
    const { copied } = this.state;
    return (
      <>
        <p role="alert">{copied ? i18n.t('panel.copied') : i18n.t('panel.fixFailed')}</p>
        {!copied && (
          <button type="button" class="small" onClick={(event) => void this.#copy(event)}>
            {i18n.t('panel.copyBetter')}
          </button>
        )}
      </>
    );
  }
}
