import { vi } from 'vitest';
import type { Ask, Outcome, Reader } from '../../src/composers/outcome.ts';
import { Session } from '../../src/composers/session.ts';
import type { Composer } from '../../src/composers/site.ts';
import type { Finding, Report, Severity, Suggestion } from '../../src/engine/report.ts';
import type { mountPanel } from '../../src/panel/panel.ts';
import type { Panel, PanelActions, PanelView, Pointed } from '../../src/panel/view.ts';

export function findingOf(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'ephemeral-app',
    title: 'An app that keeps no record',
    clauses: ['11.1'],
    severity: 'stop',
    start: 0,
    end: 4,
    text: 'snap',
    message: { what: 'An app is named.', why: 'It keeps no record.', instead: 'Use email.' },
    suggestions: [],
    ...given,
  };
}

export function reportOf(...findings: Finding[]): Report {
  const order: Severity[] = ['stop', 'warn', 'advise'];
  const verdict = order.find((one) => findings.some(({ severity }) => severity === one)) ?? 'clear';
  const clauses = [{ id: '11.1', title: 'A permanent record', text: 'Only use media that keep a record.' }];
  return { verdict, findings, clauses: findings.length > 0 ? clauses : [] };
}

export const said = (...findings: Finding[]): Outcome => ({
  kind: 'report',
  report: reportOf(...findings),
  truncated: false,
  depth: 'full',
  // A place where nobody is asked who reads it.
  audience: { readers: 'young-people', from: 'place' },
});
export const clear = said();
export const stop = said(findingOf());
/** The same, said by the patterns alone while the reader gets ready. */
export const quick = (outcome: Outcome): Outcome => ({ ...outcome, depth: 'quick' }) as Outcome;

/** A panel that remembers what it was told to show. */
export class FakePanel implements Panel {
  view: PanelView | null = null;
  actions!: PanelActions;
  mount: typeof mountPanel = ({ actions }) => {
    this.actions = actions;
    return this;
  };
  show(view: PanelView): void {
    this.view = view;
  }
  hide(): void {
    this.view = null;
  }
  pointed: Pointed | null = null;
  point(pointed: Pointed | null): void {
    this.pointed = pointed;
  }
  owns(): boolean {
    return false;
  }
  get kind(): PanelView['kind'] | null {
    return this.view?.kind ?? null;
  }
  sendAnyway(): void {
    this.actions.sendAnyway('false-alarm');
  }
  edit(): void {
    this.actions.edit();
  }
  fix(...changes: Suggestion[]): Promise<boolean> {
    return this.actions.fix(changes);
  }
}

/** A worker that answers when the test says so. */
export class FakeWorker {
  readonly asked: { text: string; surface: string; reader: Reader; answer: (outcome: Outcome) => void }[] =
    [];
  /** What was asked of the patterns alone; answered at once, where it is set. */
  readonly glances: string[] = [];
  glance: Outcome | null = null;
  /** Answers at once, where it is set. */
  always: Outcome | null = null;
  ask: Ask = (text, { surface }, timeout, reader) =>
    new Promise((resolve) => {
      if (reader === 'none') {
        this.glances.push(text);
        return this.glance && resolve(this.glance);
      }
      const late = setTimeout(() => resolve({ kind: 'none' }), timeout);
      const answer = (outcome: Outcome): void => {
        clearTimeout(late);
        resolve(outcome);
      };
      this.asked.push({ text, surface, reader, answer });
      if (this.always) answer(this.always);
    });
  get texts(): string[] {
    return this.asked.map(({ text }) => text);
  }
}

/** A chat of one textarea and a button, which counts what it sends. Clears its box unless told not to. */
export class Chat {
  readonly area = document.createElement('textarea');
  readonly button = document.createElement('button');
  readonly sent: string[] = [];
  takes = true;
  readonly composer: Composer;

  constructor() {
    this.area.id = 'box';
    this.button.id = 'send';
    const form = document.createElement('div');
    form.append(this.area, this.button);
    document.body.replaceChildren(form);
    this.button.addEventListener('click', () => {
      if (!this.takes) return;
      this.sent.push(this.area.value);
      this.area.value = '';
    });
    const spec = {
      selector: '#box',
      editor: 'textarea',
      surface: 'direct-message',
      sendKey: 'enter',
      send: '#send',
      confidence: 'high',
    } as const;
    const site = { id: 'chat', hosts: ['chat.example'], composers: [spec] };
    this.composer = { site, spec, element: this.area, surface: 'direct-message' };
  }
}

/** A session on a chat, with all around it in the test's hand. */
export function sessionOn(chat = new Chat()) {
  const panel = new FakePanel();
  const worker = new FakeWorker();
  const life = new AbortController();
  const gone = vi.fn<() => void>();
  const session = new Session(chat.composer, worker.ask, life.signal, gone, panel.mount);
  const type = (text: string): void => {
    chat.area.value = text;
    session.changed();
  };
  return { chat, panel, worker, life, gone, session, type };
}

/** An event as a person makes it. */
export function byHand<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
