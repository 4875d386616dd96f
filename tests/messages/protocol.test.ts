import { describe, expect, it } from 'vitest';
import { MAX_DRAFT, protocol, type Kind } from '../../src/messages/protocol.ts';
import { defaultSettings } from '../../src/policy/settings.ts';

const draft = { draft: 'Hello', surface: 'email', sender: null, opensConversation: false, wait: false };
const good: { [K in Kind]: unknown } = {
  check: draft,
  warm: {},
  status: {},
  readSettings: {},
  writeSettings: { settings: defaultSettings() },
  permitted: { query: 'snap' },
  rules: {},
  codeInUse: {},
  tryPack: { file: { name: 'club.yaml', text: 'name: A club' } },
  usePack: { file: null },
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

  it('lets a web page ask for nothing but a check, with the worker warm for it, and its own status', () => {
    const open = Object.entries(protocol).filter(([, { from }]) =>
      (from as readonly string[]).includes('content'),
    );
    expect(open.map(([kind]) => kind).toSorted()).toEqual(['check', 'status', 'warm']);
  });
});
