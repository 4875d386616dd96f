import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding, Report, Severity, Suggestion } from '../engine/report.ts';
import { FindingCard } from './finding-card.tsx';
import { ReasonChoice } from './reason-choice.tsx';
import type { PanelActions, PanelView as View, ReasonId } from './view.ts';

export interface PanelProps {
  view: View;
  actions: PanelActions;
  /** Whether an event comes from a person; a page's script can send any other. */
  trusted: (event: Event) => boolean;
  onResize: () => void;
}

/** Shown before "Show more". */
const FIRST = 3;
const weight: Record<Severity, number> = { stop: 0, warn: 1, advise: 2 };

/** Everything inside the panel's root. A held send is an alert dialog that takes the focus; all else leaves it. */
export function PanelView({ view, actions, trusted, onResize }: PanelProps) {
  const [folded, setFolded] = useState(false);
  const [all, setAll] = useState(false);
  const [failed, setFailed] = useState(false);
  const [reason, setReason] = useState<ReasonId | null>(null);
  const [asked, setAsked] = useState(false);
  const root = useRef<HTMLElement>(null);
  const modal = view.kind === 'held' || view.kind === 'could-not-check' || view.kind === 'send-again';
  const report = 'report' in view ? view.report : null;
  const act = (run: () => void) => (event: Event) => {
    if (trusted(event)) run();
  };

  useEffect(() => {
    setReason(null);
    setAsked(false);
    if (modal) {
      setFolded(false);
      root.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    }
  }, [view]);
  useEffect(onResize);

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
  const needsReason = view.kind === 'held' && view.report.verdict === 'stop';
  const send = (): void => {
    if (needsReason && !reason) setAsked(true);
    else actions.sendAnyway(reason);
  };

  const status = statusOf(view);
  if (folded && report) {
    return (
      <div class="panel pill" role="region" aria-label={i18n.t('panel.name')} onKeyDown={onKeyDown}>
        <button type="button" class="small" style={{ margin: 0 }} onClick={act(() => setFolded(false))}>
          {status}
        </button>
      </div>
    );
  }
  const findings = report ? report.findings.toSorted((a, b) => weight[a.severity] - weight[b.severity]) : [];
  const shown = all ? findings : findings.slice(0, FIRST);
  const fixes = mechanical(report);
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
          <button type="button" class="icon" aria-label={i18n.t('panel.fold')} onClick={act(() => setFolded(true))}>
            –
          </button>
        )}
      </header>
      <div class="body">
        <p id="status" role="status">
          {status}
        </p>
        {view.kind === 'held' && view.truncated && <p class="hint">{i18n.t('panel.truncated')}</p>}
        {failed && <p role="alert">{i18n.t('panel.fixFailed')}</p>}
        {fixes.length > 1 && (
          <button type="button" class="small" onClick={(event) => fix(event, fixes)}>
            {i18n.t('panel.fixAll', [String(fixes.length)])}
          </button>
        )}
        <ul>
          {shown.map((finding) => (
            <FindingCard key={keyOf(finding)} finding={finding} clauses={report!.clauses} onFix={fix} />
          ))}
        </ul>
        {findings.length > shown.length && (
          <button type="button" class="small plain" onClick={act(() => setAll(true))}>
            {i18n.t('panel.more', [String(findings.length - shown.length)])}
          </button>
        )}
        {needsReason && <ReasonChoice chosen={reason} asked={asked} trusted={trusted} onChoose={setReason} />}
        {modal && (
          <div class="buttons">
            <button type="button" class="main" data-first onClick={act(() => actions.edit())}>
              {i18n.t('panel.edit')}
            </button>
            {view.kind !== 'send-again' && (
              <button
                type="button"
                class="plain"
                aria-disabled={needsReason && !reason ? 'true' : undefined}
                aria-describedby={needsReason ? 'reason-hint' : undefined}
                onClick={act(send)}
              >
                {i18n.t('panel.sendAnyway')}
              </button>
            )}
          </div>
        )}
        {report && <p class="help">{i18n.t('panel.help')}</p>}
      </div>
    </section>
  );
}

const keyOf = (finding: Finding): string => `${finding.rule} ${finding.start} ${finding.end}`;

function mechanical(report: Report | null): Suggestion[] {
  return report?.findings.flatMap((finding) => finding.suggestions) ?? [];
}

function statusOf(view: View): string {
  switch (view.kind) {
    case 'findings':
      return i18n.t('panel.count', view.report.findings.length);
    case 'held':
      return `${i18n.t('panel.notSent')} ${i18n.t('panel.count', view.report.findings.length)}`;
    case 'checking':
      return i18n.t('panel.checking');
    case 'could-not-check':
      return i18n.t('panel.couldNotCheck');
    case 'send-again':
      return i18n.t('panel.sendAgain');
    case 'fix-failed':
      return i18n.t('panel.fixFailed');
    case 'reload':
      return i18n.t('panel.reload');
  }
}

/** Tab goes round inside an alert dialog. */
function keepInside(event: KeyboardEvent, root: HTMLElement): void {
  const stops = [...root.querySelectorAll<HTMLElement>('button, summary, input')];
  const now = (root.getRootNode() as ShadowRoot | Document).activeElement;
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (now !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        d="M3 5h18v11H11l-5 4v-4H3z"
      />
      <circle cx="12" cy="10.5" r="2.6" fill="currentColor" />
    </svg>
  );
}
