import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Kind } from '../../src/messages/protocol.ts';
import type { CodeInUse, RuleCard, TriedFile } from '../../src/messages/replies.ts';
import type { PlatformAnswer } from '../../src/platforms/answer.ts';
import { defaultSettings, type Settings } from '../../src/policy/settings.ts';

/** Stands in for the worker: the same answers in the same shape, from what a test puts into it. */
export class FakeWorker {
  settings: Settings = { ...defaultSettings() };
  cards: RuleCard[] = [
    cardOf(),
    cardOf({ id: 'swearing', title: 'Swearing', clauses: ['9.1', '7.4'], severity: 'warn' }),
  ];
  platforms = new Map<string, PlatformAnswer>();
  /** Kinds of message that get no answer. */
  readonly dead = new Set<Kind>();
  readonly asked: { kind: Kind; body: Record<string, unknown> }[] = [];
  /** Which code is in use, and what is said of any file. */
  code: CodeInUse = { state: 'built-in', name: 'The built-in code' };
  tried: TriedFile = { ok: false, refusals: [], more: 0 };
  locked = false;
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
      case 'check':
      case 'warm':
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
    },
  ],
});
