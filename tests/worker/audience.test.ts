import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/messages/protocol.ts';
import { Settings } from '../../src/policy/settings.ts';
import { writeSettings } from '../../src/policy/settings-store.ts';
import { answerAudience } from '../../src/worker/audience.ts';
import { audiences } from '../../src/worker/audiences.ts';
import { checkDraft } from '../../src/worker/check.ts';
import { answer, type Handlers } from '../../src/worker/serve.ts';

const x = { kind: 'content', site: 'x.com' } as const;
const bad = 'PLEASE READ THIS now';

async function ask(request: Partial<Request<'check'>> = {}, sender: Parameters<typeof checkDraft>[1] = x) {
  const whole = {
    draft: bad,
    surface: 'direct-message',
    sender: null,
    opensConversation: false,
    reader: 'if-ready',
    conversation: 'Ayesha',
    ...request,
  } as const;
  const reply = await checkDraft(whole, sender);
  if (reply.state === 'off') throw new Error('audience.test: checking is off; turn it on');
  return { ...reply.audience, findings: reply.report.findings.map(({ rule }) => rule) };
}

describe('who reads a draft', () => {
  it('is asked of a private conversation that nobody has answered for, which is checked meanwhile', async () => {
    expect(await ask()).toMatchObject({ readers: 'young-people', from: 'nobody' });
    expect((await ask()).findings).toContain('shouting');
  });

  it('silences the conversation that was answered for, and no other', async () => {
    await answerAudience({ conversation: 'Ayesha', readers: 'adults' }, x);
    expect(await ask()).toEqual({ readers: 'adults', from: 'answer', findings: [] });
    expect((await ask({ conversation: 'Ben' })).from).toBe('nobody');
    expect((await ask({}, { kind: 'content', site: 'www.messenger.com' })).from).toBe('nobody');
  });

  it('is not asked of a public post, nor in the practice chat', async () => {
    expect(await ask({ surface: 'public-post' })).toMatchObject({ from: 'place' });
    expect(await ask({ conversation: null }, { kind: 'page', site: '' })).toMatchObject({ from: 'place' });
  });

  it("takes the page's own memory only where there is no conversation to keep it for", async () => {
    expect(await ask({ conversation: null, answered: 'adults' })).toMatchObject({ findings: [] });
    expect(await ask({ conversation: 'Ayesha', answered: 'adults' })).toMatchObject({ from: 'nobody' });
    expect((await ask({ surface: 'public-post', conversation: null, answered: 'adults' })).from).toBe(
      'place',
    );
  });

  it('goes by the settings without falling silent', async () => {
    await writeSettings(Settings.parse({ audience: 'adults' }));
    expect(await ask()).toMatchObject({ readers: 'adults', from: 'settings' });
    expect((await ask()).findings).toContain('shouting');
  });
});

describe('the list of answers', () => {
  it('has site, answer and day, and loses what is forgotten', async () => {
    await answerAudience({ conversation: 'Ayesha', readers: 'adults' }, x);
    await answerAudience({ conversation: 'Ben', readers: 'young-people' }, x);
    const rows = await audiences({});
    expect(rows.map(({ site, readers }) => [site, readers])).toEqual([
      ['x.com', 'adults'],
      ['x.com', 'young-people'],
    ]);
    expect(await audiences({ forget: rows[0]!.id })).toEqual([rows[1]]);
    expect(await audiences({ forget: 'all' })).toEqual([]);
    expect((await ask()).from).toBe('nobody');
  });

  it('is for our own pages alone, and an answer for a site alone', async () => {
    const handlers = { audience: answerAudience, audiences } as unknown as Handlers;
    const id = 'second-look-test';
    const site = { id, url: 'https://x.com/messages' };
    const page = { id, url: 'chrome-extension://second-look-test/options.html' };
    const body = { conversation: 'Ayesha', readers: 'adults' };
    expect(await answer(handlers, { kind: 'audiences', body: {} }, site)).toMatchObject({ ok: false });
    expect(await answer(handlers, { kind: 'audience', body }, page)).toMatchObject({ ok: false });
    expect(
      await answer(handlers, { kind: 'audience', body: { ...body, site: 'web.whatsapp.com' } }, site),
    ).toMatchObject({ ok: false });
    expect(await answer(handlers, { kind: 'audience', body }, site)).toMatchObject({ ok: true });
    expect((await audiences({})).map((row) => row.site)).toEqual(['x.com']);
  });
});
