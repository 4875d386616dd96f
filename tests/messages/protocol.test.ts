import { describe, expect, it } from 'vitest';
import { MAX_DRAFT, protocol, type Kind } from '../../src/messages/protocol.ts';
import { defaultSettings } from '../../src/policy/settings.ts';

const draft = {
  draft: 'Hello',
  surface: 'email',
  sender: null,
  opensConversation: false,
  reader: 'if-ready',
};
const token = '3f1c2f0e-6a53-4c86-9a0a-3a54a7a3c0de';
const good: { [K in Kind]: unknown } = {
  check: draft,
  audience: { conversation: 'Ayesha', readers: 'adults' },
  audiences: { forget: 'all' },
  warm: {},
  rest: {},
  confirm: { token, held: { draft: 'Hello', concerns: ['Swearing (9.1)'], needsReason: true } },
  readConfirm: { token },
  answerConfirm: { token, to: { tab: 7, frame: 0 }, reason: 'emergency' },
  status: {},
  readSettings: {},
  writeSettings: { settings: defaultSettings() },
  permitted: { query: 'snap' },
  platforms: {},
  platform: { id: 'snapchat' },
  rules: {},
  codeInUse: {},
  tryPack: { file: { name: 'club.yaml', text: 'name: A club' } },
  usePack: { file: null },
  clauses: {},
  library: {},
  lessons: {},
  saveLessons: { lessons: { examples: [], lessons: [] } },
  tryLessons: { file: { name: 'lessons.json', text: '{}' } },
  explain: { draft: 'Hello', context: { surface: 'email', role: 'volunteer', account: 'unknown' } },
};

describe('protocol', () => {
  it.each(Object.entries(good))('takes a good %s', (kind, body) => {
    expect(protocol[kind as Kind].request.safeParse(body).success).toBe(true);
  });

  it.each(Object.entries(good))('refuses a %s with a field too many', (kind, body) => {
    const more = { ...(body as object), extra: 1 };
    expect(protocol[kind as Kind].request.safeParse(more).success).toBe(false);
  });

  it.each<[what: string, body: unknown]>([
    ['a surface that there is not', { ...draft, surface: 'billboard' }],
    ['a draft that is no text', { ...draft, draft: 7 }],
    ['a draft beyond all measure', { ...draft, draft: 'x'.repeat(1_000_001) }],
    ['no sender at all', { ...draft, sender: undefined }],
    ['a role of its own', { ...draft, role: 'paid-staff' }],
    ['a conversation beyond all measure', { ...draft, conversation: 'x'.repeat(301) }],
    ['readers that there are not', { ...draft, answered: 'everybody' }],
    [
      'the name of a file',
      { ...draft, attachments: [{ kind: 'image', place: true, answered: false, name: 'a' }] },
    ],
    ['nothing', undefined],
    ['a list', []],
  ])('refuses a check with %s', (_, body) => {
    expect(protocol.check.request.safeParse(body).success).toBe(false);
  });

  it('takes a draft longer than what is read of it, so that the reply can say so', () => {
    expect(protocol.check.request.safeParse({ ...draft, draft: 'x'.repeat(MAX_DRAFT + 1) }).success).toBe(
      true,
    );
  });

  it('lets a web page ask for nothing but a check, its beginning and end, its own status, who reads it, and a window for a choice', () => {
    const open = Object.entries(protocol).filter(([, { from }]) =>
      (from as readonly string[]).includes('content'),
    );
    expect(open.map(([kind]) => kind).toSorted()).toEqual([
      'audience',
      'check',
      'confirm',
      'rest',
      'status',
      'warm',
    ]);
  });
});
