import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../src/engine/report.ts';
import type { Request } from '../../src/messages/protocol.ts';
import { Settings } from '../../src/policy/settings.ts';
import { writeSettings } from '../../src/policy/settings-store.ts';
import { checkDraft } from '../../src/worker/check.ts';

const x = { kind: 'content', site: 'x.com' } as const;
const picture: Attachment = { kind: 'image', place: false, answered: false };

async function report(attachments: Attachment[], request: Partial<Request<'check'>> = {}) {
  const whole = {
    draft: 'The forum is on Saturday at 2 pm in the library.',
    surface: 'public-post',
    sender: null,
    opensConversation: false,
    reader: 'if-ready',
    attachments,
    ...request,
  } as const;
  const reply = await checkDraft(whole, x);
  if (reply.state === 'off') throw new Error('attachments.test: checking is off; turn it on');
  return reply;
}

describe('a picture or a film with a draft', () => {
  it.each(['image', 'film'] as const)('(%s) is asked about by three clauses, words or none', async (kind) => {
    for (const draft of ['The forum is on Saturday.', '']) {
      const { report: said, depth } = await report([{ ...picture, kind }], { draft, reader: 'await' });
      expect(said.verdict).toBe('warn');
      expect(said.findings[0]).toMatchObject({ rule: 'images', text: '', suggestions: [] });
      expect(said.findings[0]!.attached!.questions.map(({ clause }) => clause)).toEqual([
        '7.14',
        '13.3',
        '13.4',
      ]);
      expect(said.clauses.map(({ id }) => id)).toEqual(['7.14', '13.3', '13.4']);
      if (draft === '') expect(depth).toBe('full');
    }
  });

  it('is asked about once, however many there are, and no more once it is answered', async () => {
    expect((await report([picture, picture])).report.findings).toHaveLength(1);
    expect((await report([{ ...picture, answered: true }])).report.verdict).toBe('clear');
    expect((await report([{ ...picture, answered: true }, picture])).report.verdict).toBe('warn');
  });

  it('is no finding where adults alone read', async () => {
    const { report: said } = await report([{ ...picture, place: true }], {
      surface: 'email',
      conversation: null,
      answered: 'adults',
    });
    expect(said.findings).toEqual([]);
  });

  it('that carries its place is confidential, in words of its own, even when all else is answered', async () => {
    const { report: said } = await report([{ ...picture, place: true, answered: true }]);
    expect(said.findings).toHaveLength(1);
    expect(said.findings[0]).toMatchObject({ rule: 'confidential', severity: 'stop' });
    expect(said.findings[0]!.message.what).toBe('This photograph carries the place where it was taken.');
    expect(said.findings[0]!.message.instead).toContain('copy without the place');
  });

  it('is judged by the settings, as words are', async () => {
    await writeSettings(Settings.parse({ rules: { images: 'advise', confidential: 'off' } }));
    const { report: said } = await report([{ ...picture, place: true }]);
    expect(said.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['images', 'advise']]);
  });
});
