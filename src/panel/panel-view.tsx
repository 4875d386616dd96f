import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Suggestion } from '../engine/report.ts';
import { ConcernCard } from './concern-card.tsx';
import { concernsOf, type Concern } from './concern.ts';
import { HeldAnswer } from './held-answer.tsx';
import { keepInside } from './keep-inside.ts';
import { Mark } from './mark.tsx';
import type { LiveView as View, PanelActions } from './view.ts';

export interface PanelProps {
  view: View;
  actions: PanelActions;
  /** Whether an event comes from a person; a page's script can send any other. */
  trusted: (event: Event) => boolean;
}

/** Everything inside the panel's root. A held send is an alert dialog that takes the focus; all else leaves it. */
export function PanelView({ view, actions, trusted }: PanelProps) {
  const [folded, setFolded] = useState(false);
  const [failed, setFailed] = useState(false);
  const root = useRef<HTMLElement>(null);
  const modal = view.kind === 'held' || view.kind === 'could-not-check' || view.kind === 'send-again';
  const report = 'report' in view ? view.report : null;
  const concerns = report ? concernsOf(report) : [];
  const fixes = concerns.flatMap((concern) => concern.suggestions);

  // At once, not a frame later: an Esc pressed right after the send must land in the panel.
  useLayoutEffect(() => {
    if (!modal) return;
    setFolded(false);
    root.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [view]);

  const act = (run: () => void) => (event: Event) => {
    if (trusted(event)) run();
  };
  const fix = (event: Event, suggestions: Suggestion[]): void => {
    if (!trusted(event)) return;
    setFailed(false);
    void actions.fix(suggestions).then((done) => setFailed(!done));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!trusted(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      actions.edit();
    } else if (event.key === 'Tab' && modal) keepInside(event, root.current!);
  };

  const status = statusOf(view, concerns);
  if (folded && report && !modal) {
    return (
      <div class="panel pill" role="region" aria-label={i18n.t('panel.name')} onKeyDown={onKeyDown}>
        <button type="button" class="small" onClick={act(() => setFolded(false))}>
          {status}
        </button>
      </div>
    );
  }
  return (
    <section
      ref={root}
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
            onClick={act(() => setFolded(true))}
          >
            –
          </button>
        )}
      </header>
      <div class="body">
        <p id="status" role="status">
          {status}
        </p>
        {'truncated' in view && view.truncated && <p class="hint">{i18n.t('panel.truncated')}</p>}
        {'patternsOnly' in view && view.patternsOnly && <p class="hint">{i18n.t('panel.patternsOnly')}</p>}
        {failed && <p role="alert">{i18n.t('panel.fixFailed')}</p>}
        {concerns.filter((concern) => concern.suggestions.length > 0).length > 1 && (
          <button type="button" class="small" onClick={(event) => fix(event, fixes)}>
            {i18n.t('panel.fixAll', [String(fixes.length)])}
          </button>
        )}
        <ul>
          {concerns.map((concern) => (
            <ConcernCard key={concern.rule} concern={concern} clauses={report!.clauses} onFix={fix} />
          ))}
        </ul>
        {report && <p class="help">{i18n.t('panel.help')}</p>}
      </div>
      {modal && (
        <HeldAnswer
          key={view.kind}
          actions={actions}
          trusted={trusted}
          needsReason={view.kind === 'held' && view.report.verdict === 'stop'}
          canSend={view.kind !== 'send-again'}
        />
      )}
    </section>
  );
}

function statusOf(view: View, { length }: readonly Concern[]): string {
  switch (view.kind) {
    case 'findings':
      return i18n.t('panel.count', length);
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
