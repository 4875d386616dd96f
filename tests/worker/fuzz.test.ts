import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { protocol, type Kind } from '../../src/messages/protocol.ts';
import { answer, type Handlers, type RawSender } from '../../src/worker/serve.ts';
import { browser } from '../../src/browser.ts';

const id = 'second-look-test';
const kinds = Object.keys(protocol) as Kind[];

/** Who can say something to the worker, and what the browser tells of them. */
const senders: Record<string, RawSender> = {
  'one of our pages': { id, url: `chrome-extension://${id}/popup.html`, tab: { id: 1 }, frameId: 0 },
  'a content script': { id, url: 'https://x.com/home', origin: 'https://x.com', tab: { id: 2 }, frameId: 0 },
  'its blank frame': { id, url: 'about:blank', origin: 'https://x.com', tab: { id: 2 }, frameId: 5 },
  'a frame of another site': { id, url: 'https://evil.example/', origin: 'https://evil.example', frameId: 6 },
  'a blank frame of another site': { id, url: 'about:srcdoc', origin: 'https://evil.example', frameId: 7 },
  'a page': { url: 'https://x.com/home', origin: 'https://x.com' },
  'another extension': { id: 'other', url: 'chrome-extension://other/a.html' },
};

/** Good bodies, to be spoilt: most of what is made up from nothing would not get past the first check. */
const token = '3f1c2f0e-6a53-4c86-9a0a-3a54a7a3c0de';
const near: Partial<Record<Kind, object>> = {
  check: { draft: 'x', surface: 'email', sender: null, opensConversation: false, reader: 'if-ready' },
  confirm: { token, held: { draft: 'x', concerns: [], needsReason: true } },
  answerConfirm: { token, to: { tab: 1, frame: 0 }, reason: null },
  permitted: { query: 'snap' },
  status: { site: 'x.com' },
};

const anything = fc.anything({
  withNullPrototype: true,
  withBigInt: true,
  withDate: true,
  maxDepth: 2,
  maxKeys: 3,
});
const kind = fc.oneof(
  fc.constantFrom(...kinds),
  fc.constantFrom('__proto__', 'constructor', 'toString', ''),
  anything,
);
const body = fc.oneof(
  anything,
  fc
    .tuple(fc.constantFrom(...Object.values(near)), fc.string(), anything)
    .map(([good, key, value]): unknown => ({ ...good, [key]: value })),
  fc
    .tuple(fc.constantFrom(...Object.values(near)), anything)
    .map(([good, value]): unknown => Object.fromEntries(Object.keys(good).map((key) => [key, value]))),
);
const message = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind, body }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...Object.entries(near)).map(([one, good]) => ({ kind: one, body: good })),
  },
  { weight: 1, arbitrary: fc.oneof(anything, fc.record({ kind, body, more: anything })) },
);

afterEach(() => vi.restoreAllMocks());

/** What may run, said a second time and in another way: who may ask what, and the schema of it. */
function allowed(said: unknown, sender: RawSender): boolean {
  if (typeof said !== 'object' || said === null) return false;
  const asked = said as { kind: Kind; body: unknown };
  if (Object.keys(said).toSorted().join() !== 'body,kind' || !kinds.includes(asked.kind)) return false;
  const from = new Map<RawSender, 'page' | 'content'>([
    [senders['one of our pages']!, 'page'],
    [senders['a content script']!, 'content'],
    [senders['its blank frame']!, 'content'],
  ]).get(sender);
  if (!from || !(protocol[asked.kind].from as readonly string[]).includes(from)) return false;
  return protocol[asked.kind].request.safeParse(asked.body).success;
}

it('survives 100,000 made-up messages: nothing throws, nothing is stored, and no handler runs for a bad one', async () => {
  const stored = vi.spyOn(browser.storage.local, 'set');
  let ran = 0;
  const handlers = Object.fromEntries(kinds.map((one) => [one, () => (ran += 1)])) as unknown as Handlers;
  const outcomes = { ok: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(message, fc.constantFrom(...Object.values(senders)), async (said, sender) => {
      const before = ran;
      const reply = await answer(handlers, said, sender);
      const may = allowed(said, sender);
      // Said without `expect`, which is slow a hundred thousand times.
      if (reply.ok !== may || ran - before !== (may ? 1 : 0))
        throw new Error(
          `serve: may ${may}, was answered ${JSON.stringify(reply)}, ran ${ran - before} handlers`,
        );
      outcomes[reply.ok ? 'ok' : 'refused'] += 1;
    }),
    { numRuns: 100_000 },
  );
  expect(stored).not.toHaveBeenCalled();
  // The made-up messages are good ones: some get through, and they are few.
  expect(outcomes.ok).toBeGreaterThan(500);
  expect(outcomes.refused).toBeGreaterThan(50_000);
}, 120_000);
