import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Kind } from '../../src/messages/protocol.ts';
import type { Lessons } from '../../src/lessons/lessons.ts';
import type { LibraryRule } from '../../src/lessons/library.ts';
import type {
  CodeInUse,
  CodeText,
  Explained,
  Replies,
  RuleCard,
  TriedFile,
  TriedLessons,
} from '../../src/messages/replies.ts';
import type { PlatformAnswer } from '../../src/platforms/answer.ts';
import type { PlatformDetail } from '../../src/platforms/detail.ts';
import type { RegisterRow } from '../../src/platforms/list-register.ts';
import { defaultSettings, type Settings } from '../../src/policy/settings.ts';

/** Stands in for the worker: the same answers in the same shape, from what a test puts into it. */
export class FakeWorker {
  settings: Settings = { ...defaultSettings() };
  cards: RuleCard[] = [
    cardOf(),
    cardOf({ id: 'swearing', title: 'Swearing', clauses: ['9.1', '7.4'], severity: 'warn' }),
  ];
  platforms = new Map<string, PlatformAnswer>();
  /** The whole register, as its page lists it, and what is known of each. */
  rows: RegisterRow[] = [];
  details = new Map<string, PlatformDetail>();
  /** Kinds of message that get no answer. */
  readonly dead = new Set<Kind>();
  readonly asked: { kind: Kind; body: Record<string, unknown> }[] = [];
  /** Which code is in use, and what is said of any file. */
  code: CodeInUse = { state: 'built-in', name: 'The built-in code' };
  codeText: CodeText = { name: 'A code', year: 2026, clauses: [] };
  tried: TriedFile = { ok: false, refusals: [], more: 0 };
  locked = false;
  /** Answers to "Who reads this?". */
  answers: Replies['audiences'] = [];
  /** The trainer's room: the library, what was made, what is said of any file, and of any draft. */
  library: LibraryRule[] = [];
  lessons: Lessons = { examples: [], lessons: [] };
  triedLessons: TriedLessons = { ok: false, refusals: [], more: 0 };
  explained: Explained = {
    report: { verdict: 'clear', findings: [], clauses: [] },
    truncated: false,
    depth: 'full',
    seen: [],
    near: [],
    scores: [],
    words: [],
  };
  /** What is said of a draft in place of that. */
  readonly explainedOf = new Map<string, Partial<Explained>>();
  /** What a window is asked about, and whether the page took the answer. */
  question: Replies['readConfirm'] = null;
  taken = true;
  /** What each answer waits for. */
  before: Promise<void> = Promise.resolve();

  constructor() {
    Object.assign(fakeBrowser.runtime, { sendMessage: vi.fn(this.#answer) });
  }

  readonly #answer = async (message: { kind: Kind; body: Record<string, unknown> }): Promise<unknown> => {
    const { kind, body } = structuredClone(message);
    this.asked.push({ kind, body });
    await this.before;
    if (this.dead.has(kind)) return { ok: false, failure: { code: 'no-reply', message: '' } };
    return { ok: true, value: this.#value(kind, body) };
  };

  #value(kind: Kind, body: Record<string, unknown>): unknown {
    switch (kind) {
      case 'status':
        return { checking: !this.settings.offSites.includes(String(body['site'])), locked: this.locked };
      case 'readSettings':
        return structuredClone(this.settings);
      case 'writeSettings':
        this.settings = body['settings'] as Settings;
        return structuredClone(this.settings);
      case 'permitted':
        return this.platforms.get(String(body['query'])) ?? unknown(String(body['query']));
      case 'platforms':
        return structuredClone(this.rows);
      case 'platform':
        return this.details.get(String(body['id'])) ?? null;
      case 'rules':
        return this.cards;
      case 'codeInUse':
        return structuredClone(this.code);
      case 'tryPack':
        return structuredClone(this.tried);
      case 'usePack': {
        const file = body['file'] as { name: string } | null;
        if (!file) this.code = { state: 'built-in', name: 'The built-in code' };
        else if (this.tried.ok) this.code = { state: 'own', file: file.name, holds: this.tried.holds };
        return structuredClone(this.code);
      }
      case 'audiences': {
        const forget = body['forget'];
        if (forget) this.answers = this.answers.filter(({ id }) => forget !== 'all' && id !== forget);
        return structuredClone(this.answers);
      }
      case 'clauses':
        return structuredClone(this.codeText);
      case 'library':
        return structuredClone(this.library);
      case 'lessons':
        return structuredClone(this.lessons);
      case 'saveLessons':
        this.lessons = body['lessons'] as Lessons;
        return structuredClone(this.lessons);
      case 'tryLessons':
        return structuredClone(this.triedLessons);
      case 'explain':
        return structuredClone({ ...this.explained, ...this.explainedOf.get(String(body['draft'])) });
      case 'audience':
      case 'readConfirm':
        return this.question;
      case 'answerConfirm':
        return this.taken;
      case 'check':
      case 'rest':
      case 'warm':
      case 'confirm':
        throw new Error('fake-worker: a page checks no draft');
    }
  }
}

export function cardOf(part: Partial<RuleCard> = {}): RuleCard {
  return {
    id: 'emoticon',
    title: 'Emoji or emoticon',
    clauses: ['9.4'],
    severity: 'stop',
    what: 'An emoji is seen.',
    why: 'The code asks for words.',
    instead: 'Say it in words.',
    examples: {
      flagged: [{ text: 'Well done :-)' }, { text: 'Thanks <3', surface: 'public-post' }],
      clean: [{ text: 'Well done.' }],
    },
    ...part,
  };
}

export const unknown = (query: string): PlatformAnswer => ({
  query,
  platform: null,
  matches: [],
  surfaces: [
    {
      surface: 'unknown',
      answer: 'ask',
      reasons: [{ criterion: 'not-listed', clause: '11.1', text: 'Not listed. Ask your safeguarding lead.' }],
      instead: [],
      writtenFirst: { criterion: 'written-first', clause: '10.3', text: 'Keep it and ask.' },
    },
  ],
  doubtful: false,
  advice: [],
  entered: null,
});
