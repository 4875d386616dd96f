/** @jsxImportSource ../draw */
import { i18n } from './words.ts';
import { Component, createRef } from '../draw/node.ts';
import type { Suggestion } from '../engine/report.ts';
import { ConcernCard } from './concern-card.tsx';
import { concernsOf, needsReason, type Concern } from './concern.ts';
import { FixAll } from './fix-all.tsx';
import { FixFailed } from './fix-failed.tsx';
import { HeldAnswer } from './held-answer.tsx';
import { bringIntoView } from './bring-into-view.ts';
import { keepInside } from './keep-inside.ts';
import { Mark } from './mark.tsx';
import { ReadersChoice } from './readers-choice.tsx';
import { shorten } from './shorten.ts';
import { Refused } from './refused.tsx';
import type { Choice, LiveView as View, PanelActions, Pointed } from './view.ts';
import type { Sight } from './visible.ts';

export interface PanelProps {
  view: View;
  /** What is pointed at in the composer. */
  pointed?: Pointed | null;
  actions: PanelActions;
  /** Whether an event comes from a person; a page's script can send any other. */
  trusted: (event: Event) => boolean;
  /** Whether, besides, they saw what they pressed. */
  meant: (event: Event, choice: Choice) => boolean;
  /** Why the last press did not count, if it didn't. */
  refused: Sight | null;
}

interface State {
  folded: boolean;
  /** An editor did not take the last change. */
  failed: boolean;
}

/** Everything inside the panel's root. A held send is an alert dialog that takes the focus; all else leaves it. */
export class PanelView extends Component<PanelProps, State> {
  override state: State = { folded: false, failed: false };
  readonly #root = createRef<HTMLElement>();

  override componentDidMount(): void {
    this.#settle(null, true);
  }

  override componentDidUpdate(before: PanelProps, { folded }: State): void {
    this.#settle(before, folded !== this.state.folded);
  }

  /** At once, not a frame later: an Esc pressed right after the send must land in the panel. */
  #settle(before: PanelProps | null, moved: boolean): void {
    const { view, pointed = null } = this.props;
    const root = this.#root.current;
    if (view !== before?.view && isModal(view)) {
      this.#unfold();
      root?.querySelector<HTMLElement>('[data-first]')?.focus();
    }
    if (!pointed || (pointed === before?.pointed && !moved)) return;
    if (pointed !== before?.pointed && pointed.by !== 'caret') this.#unfold();
    bringIntoView(root?.querySelector('[aria-current]'));
  }

  #unfold(): void {
    if (this.state.folded) this.setState({ folded: false });
  }

  override render() {
    const { view, pointed = null, actions, trusted, meant, refused } = this.props;
    const { folded, failed } = this.state;
    const modal = isModal(view);
    const report = 'report' in view ? view.report : null;
    const concerns = report ? concernsOf(report) : [];

    const act = (run: () => void) => (event: Event) => {
      if (trusted(event)) run();
    };
    const fix = (event: Event, suggestions: Suggestion[]): void => {
      if (!meant(event, 'fix')) return;
      this.setState({ failed: false });
      void actions.fix(suggestions).then((done) => this.setState({ failed: !done }));
    };
    // A page that lures a click onto these would silence the panel.
    const meantHere = (event: Event): boolean => meant(event, 'fix');
    const copy = async (event: Event): Promise<boolean> => trusted(event) && actions.copyBetter();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!trusted(event)) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        actions.edit();
      } else if (event.key === 'Tab' && modal) keepInside(event, this.#root.current!);
    };

    const status =
      pointed?.by === 'keys'
        ? i18n.t('marks.at', [
            String(pointed.number),
            String(pointed.of),
            shorten(pointed.text),
            pointed.title,
          ])
        : statusOf(view, concerns);
    if (folded && report && !modal) {
      return (
        <div class="panel pill" role="region" aria-label={i18n.t('panel.name')} onKeyDown={onKeyDown}>
          <button type="button" class="small" onClick={act(() => this.setState({ folded: false }))}>
            {status}
          </button>
        </div>
      );
    }
    return (
      <section
        ref={this.#root}
        class="panel"
        role={modal ? 'alertdialog' : 'region'}
        aria-modal={modal ? 'true' : undefined}
        aria-labelledby="title"
        aria-describedby={modal ? 'status' : undefined}
        onKeyDown={onKeyDown}
      >
        <header>
          <Mark />
          <h2 id="title">{modal ? i18n.t('panel.held') : i18n.t('panel.name')}</h2>
          {view.kind === 'findings' && (
            <button
              type="button"
              class="icon"
              aria-label={i18n.t('panel.fold')}
              onClick={act(() => this.setState({ folded: true }))}
            >
              –
            </button>
          )}
          {view.kind === 'readers' && (
            <button
              type="button"
              class="icon"
              aria-label={i18n.t('panel.close')}
              onClick={act(() => actions.edit())}
            >
              ×
            </button>
          )}
        </header>
        <Refused why={refused} />
        <div class="body">
          <p id="status" role="status">
            {status}
          </p>
          {'truncated' in view && view.truncated && <p class="hint">{i18n.t('panel.truncated')}</p>}
          {'patternsOnly' in view && view.patternsOnly && <p class="hint">{i18n.t('panel.patternsOnly')}</p>}
          {'readers' in view && view.readers && (
            <ReadersChoice
              key={Object.values(view.readers.audience).join()}
              {...view.readers}
              trusted={meantHere}
              onAnswer={(readers) => void actions.answerReaders(readers)}
            />
          )}
          {'unrecognised' in view && view.unrecognised && <p class="hint">{i18n.t('panel.unrecognised')}</p>}
          {failed && <FixFailed onCopy={copy} />}
          <FixAll concerns={concerns} onFix={fix} />
          <ul>
            {concerns.map((concern) => (
              <ConcernCard
                key={keyOf(concern)}
                concern={concern}
                clauses={report!.clauses}
                pointed={concern.rule === pointed?.rule}
                onFix={fix}
                onSettle={(how) => void actions.settleAttached(how)}
                trusted={meantHere}
              />
            ))}
          </ul>
          {view.kind === 'findings' && <p class="hint">{i18n.t('marks.keys')}</p>}
          {concerns.length > 0 && <p class="help">{i18n.t('panel.help')}</p>}
        </div>
        {modal && (
          <HeldAnswer
            key={view.kind}
            actions={actions}
            trusted={trusted}
            meant={(event) => meant(event, 'send')}
            needsReason={view.kind === 'held' && needsReason(view.report)}
            canSend={view.kind !== 'send-again'}
          />
        )}
      </section>
    );
  }
}

const isModal = ({ kind }: View): boolean =>
  kind === 'held' || kind === 'could-not-check' || kind === 'send-again';

/** Words and pictures that one rule speaks of are two cards. */
const keyOf = ({ rule, findings }: Concern): string => (findings[0]!.attached ? `${rule}+` : rule);

function statusOf(view: View, { length }: readonly Concern[]): string {
  switch (view.kind) {
    case 'findings':
      return i18n.t('panel.count', length);
    case 'readers':
      return view.readers?.asks ? i18n.t('readers.asks') : i18n.t('readers.silent');
    case 'held':
      return `${i18n.t('panel.notSent')} ${i18n.t('panel.count', length)}`;
    case 'checking':
      return i18n.t('panel.checking');
    case 'could-not-check':
      return i18n.t('panel.couldNotCheck');
    case 'send-again':
      return i18n.t('panel.sendAgain');
  }
}
