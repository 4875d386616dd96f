import { describe, expect, it } from 'vitest';
import { MAX_DRAFT, type Request } from '../../src/messages/protocol.ts';
import { Settings } from '../../src/policy/settings.ts';
import { writeSettings } from '../../src/policy/settings-store.ts';
import { checkDraft } from '../../src/worker/check.ts';

const x = { kind: 'content', site: 'x.com' } as const;
const store = (settings: unknown) => writeSettings(Settings.parse(settings));

async function rulesFor(request: Partial<Request<'check'>>): Promise<string[]> {
  const whole = {
    draft: '',
    surface: 'unknown',
    sender: null,
    opensConversation: false,
    reader: 'if-ready',
    ...request,
  } as const;
  const reply = await checkDraft(whole, x);
  return reply.state === 'checked' ? reply.report.findings.map((finding) => finding.rule) : [];
}

describe('checkDraft', () => {
  it('says what breaks the code', async () => {
    expect(await rulesFor({ draft: 'PLEASE READ THIS now' })).toContain('shouting');
    expect(await rulesFor({ draft: 'See you at the hall on Saturday.' })).toEqual([]);
  });

  it('reads the settings anew each time, so that a worker that died has lost nothing', async () => {
    await store({ rules: { shouting: 'off' } });
    expect(await rulesFor({ draft: 'PLEASE READ THIS now' })).not.toContain('shouting');
    await store({});
    expect(await rulesFor({ draft: 'PLEASE READ THIS now' })).toContain('shouting');
  });

  it('is off where the writer turned the site off', async () => {
    await store({ offSites: ['x.com'] });
    const request = {
      draft: 'PLEASE READ THIS',
      surface: 'unknown',
      sender: null,
      opensConversation: false,
      reader: 'if-ready',
    } as const;
    expect(await checkDraft(request, x)).toEqual({ state: 'off' });
    expect(await checkDraft(request, { kind: 'content', site: 'twitter.com' })).toMatchObject({
      state: 'checked',
    });
  });

  it('says where it has read only a part', async () => {
    const request = {
      surface: 'unknown',
      sender: null,
      opensConversation: false,
      reader: 'if-ready',
    } as const;
    const long = await checkDraft({ ...request, draft: `${'a '.repeat(MAX_DRAFT / 2)}PLEASE READ` }, x);
    expect(long).toMatchObject({ state: 'checked', truncated: true, report: { verdict: 'clear' } });
    const short = await checkDraft({ ...request, draft: 'Hello' }, x);
    expect(short).toMatchObject({ truncated: false });
  });

  it('takes the account for official, personal or unknown by the settings, whatever its case', async () => {
    await store({ organisation: { accounts: ['@OurCampaign'] }, ownAccounts: ['@jo'] });
    const opens = { draft: 'Can you come on Saturday?', opensConversation: true };
    expect(await rulesFor({ ...opens, sender: '@ourcampaign' })).not.toContain('unclear-sender');
    expect(await rulesFor({ ...opens, sender: '@Jo' })).toContain('unclear-sender');
    expect(await rulesFor(opens)).toContain('unclear-sender');
  });

  it('takes the practice chat for one with a young person, whoever the settings name', async () => {
    await store({ audience: 'adults' });
    const request = {
      draft: 'The hall is booked for six.',
      surface: 'direct-message',
      sender: null,
      opensConversation: false,
      reader: 'if-ready',
    } as const;
    expect(await checkDraft(request, x)).toMatchObject({ report: { findings: [] } });
    expect(await checkDraft(request, { kind: 'page', site: '' })).toMatchObject({
      report: { findings: [{ rule: 'private-channel' }] },
    });
  });
});
