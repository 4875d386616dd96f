import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Context, Report } from '../../src/engine/report.ts';
import { defaultSettings, type Policy } from '../../src/policy/settings.ts';
import { contextOf, packOf, rule } from './pack-of.ts';
import { hostileDraft } from './text/hostile.ts';

const defaults = defaultSettings();
const organised = (organisation: Partial<Policy['organisation']>): Policy => ({
  rules: {},
  organisation: { ...defaults.organisation, ...organisation },
});

function run(
  files: Record<string, string>,
  draft: string,
  given: Partial<Context> = {},
  policy: Policy = defaults,
): Report {
  return check(draft, contextOf(given), packOf(files), policy);
}

const texts = (report: Report): string[] => report.findings.map((finding) => finding.text);

describe('check', () => {
  const files = {
    contact: rule(
      '- any: ["{phone}", "{email}", "{url}", "{handle}", "{hashtag}"]\n  unless: [official]',
      '',
      'stop',
    ),
    slang: rule('- lexicon: slang', '', 'advise'),
    'lexicons/slang': 'about: slang\nentries: [{ gr8: great }, { u: you }, "{emoji}": ""]\n',
  };

  it('excuses a word that a detector finds as it does one in a list', () => {
    const words = {
      slurs: rule('- detector: hidden-slurs', 'excuses:\n  - any: [slur]\n    scope: sentence'),
    };
    expect(texts(run(words, 'You f@ggot.'))).toEqual(['f@ggot']);
    expect(texts(run(words, 'F@ggot is a slur, so leave it. You f@ggot.'))).toEqual(['f@ggot']);
  });

  it('says rule, clauses, severity, exact words and what to do', () => {
    const { verdict, findings, clauses } = run(files, 'Hi 😀, ring 07700 900123 for gr8 news');
    expect(verdict).toBe('stop');
    expect(
      findings.map(({ rule: id, severity, start, end, text }) => [id, severity, start, end, text]),
    ).toEqual([
      ['slang', 'advise', 3, 5, '😀'],
      ['contact', 'stop', 12, 24, '07700 900123'],
      ['slang', 'advise', 29, 32, 'gr8'],
    ]);
    expect(findings[1]?.message).toEqual({
      what: 'Something was seen.',
      why: 'It matters.',
      instead: 'Do this.',
    });
    expect(clauses).toEqual([{ id: '9.4', title: 'No text speak', text: 'Write words out.' }]);
  });

  it('offers the mechanical change, exact to the unit', () => {
    const draft = '👩‍👩‍👧 u came';
    const { findings } = run(files, draft);
    const change = findings.find((finding) => finding.text === 'u')!.suggestions[0]!;
    expect(draft.slice(0, change.start) + change.replacement + draft.slice(change.end)).toBe('👩‍👩‍👧 you came');
  });

  it.each(['', ' ', '\n\t'])('finds nothing in %j, whatever the channel', (draft) => {
    const report = run({ ...files, channel: rule('- detector: channel') }, draft, {
      surface: 'direct-message',
      audience: 'young-people',
    });
    expect(report).toEqual({ verdict: 'clear', findings: [], clauses: [] });
  });

  it('gives the same report twice, with true spans in order, and never throws', () => {
    const pack = packOf({ ...files, loud: rule('- detector: shouting') });
    const weight = { stop: 0, warn: 1, advise: 2 };
    fc.assert(
      fc.property(hostileDraft, (draft) => {
        const first = check(draft, contextOf(), pack, defaults);
        expect(check(draft, contextOf(), pack, defaults)).toEqual(first);
        first.findings.forEach((finding, index) => {
          expect(finding.text).toBe(draft.slice(finding.start, finding.end));
          expect(finding.text).not.toBe('');
          const before = first.findings[index - 1];
          if (!before) return;
          expect(before.start).toBeLessThanOrEqual(finding.start);
          if (before.start === finding.start)
            expect(weight[before.severity]).toBeLessThanOrEqual(weight[finding.severity]);
        });
        expect(first.verdict === 'clear').toBe(first.findings.length === 0);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves what it is given as it was', () => {
    const context = Object.freeze(contextOf());
    const policy = Object.freeze(organised({}));
    expect(() => check('ring 07700 900123', context, packOf(files), policy)).not.toThrow();
  });
});

describe('severity', () => {
  const files = {
    tone: rule(
      '- any: [sharp words]\n- any: [sharp words]\n  when: { surface: [public-post] }\n  severity: stop',
      '',
      'advise',
    ),
  };

  it('is the strictest that the context gives', () => {
    expect(run(files, 'sharp words').verdict).toBe('advise');
    expect(run(files, 'sharp words', { surface: 'public-post' }).verdict).toBe('stop');
  });

  it("is the policy's own where it has one, and nothing where it is off", () => {
    const set = (severity: 'warn' | 'off'): Policy => ({ ...defaults, rules: { tone: severity } });
    expect(run(files, 'sharp words', { surface: 'public-post' }, set('warn')).verdict).toBe('warn');
    expect(run(files, 'sharp words', {}, set('off')).verdict).toBe('clear');
  });

  it.each<[key: string, fits: Partial<Context>]>([
    ['surface: [sms]', { surface: 'sms' }],
    ['account: [personal]', { account: 'personal' }],
    ['audience: [adults]', { audience: 'adults' }],
    ['role: [paid-staff]', { role: 'paid-staff' }],
  ])('asks for the whole of "when: { %s }"', (key, fits) => {
    const only = { one: rule(`- any: [hello]\n  when: { ${key} }`) };
    expect(run(only, 'hello').verdict).toBe('clear');
    expect(run(only, 'hello', fits).verdict).toBe('warn');
  });
});

describe('the channel (10.2)', () => {
  const files = { channel: rule('- detector: channel', '', 'stop') };

  it('is broken by a direct message to young people alone, whatever it says', () => {
    const report = run(files, 'See you at the hall', { surface: 'direct-message', audience: 'young-people' });
    expect(texts(report)).toEqual(['See you at the hall']);
  });

  it.each<Partial<Context>>([
    { surface: 'direct-message', audience: 'adults' },
    { surface: 'group-message', audience: 'young-people' },
    { surface: 'public-post', audience: 'young-people' },
    { surface: 'email', audience: 'young-people' },
    { surface: 'unknown', audience: 'young-people' },
  ])('is kept by %j', (given) => {
    expect(run(files, 'See you at the hall', given).verdict).toBe('clear');
  });
});

describe('text messages (14.1)', () => {
  const files = { approval: rule('- detector: sms-approval') };

  it('need approval on record', () => {
    expect(run(files, 'Meet at six', { surface: 'sms' }).verdict).toBe('warn');
    expect(run(files, 'Meet at six', { surface: 'sms' }, organised({ smsApproved: true })).verdict).toBe(
      'clear',
    );
  });

  it('do not where adults read them, nor does anything else', () => {
    expect(run(files, 'Meet at six', { surface: 'sms', audience: 'adults' }).verdict).toBe('clear');
    expect(run(files, 'Meet at six', { surface: 'email' }).verdict).toBe('clear');
  });
});

describe('who is writing (10.4)', () => {
  const files = { sender: rule('- detector: unclear-sender') };
  const first = { opensConversation: true };

  it.each([
    'Can you come on Saturday?',
    'Dear Amina, the volunteer desk is open. Can you come?',
    'Hi, ask the organiser on Saturday.',
    'Thanks, the officer will call.',
  ])('is unclear in a first message that gives no name and role: %j', (draft) => {
    expect(run(files, draft, first).verdict).toBe('warn');
  });

  it.each([
    "Hello, I'm Priya, the youth officer. Can you come?",
    'Can you come?\nPriya Shah, youth officer',
    'Can you come?\nPriya, youth co-ordinator',
    'The team meets at nine, and we hope that all of you can come along. Rukaya here from the youth team',
  ])('is clear from %j', (draft) => {
    expect(run(files, draft, first).verdict).toBe('clear');
  });

  it('is clear from an official account, and later in a conversation', () => {
    expect(run(files, 'Can you come?', { ...first, account: 'official' }).verdict).toBe('clear');
    expect(run(files, 'Can you come?').verdict).toBe('clear');
  });
});

describe('official details', () => {
  const files = {
    contact: rule('- any: ["{phone}", "{email}", "{url}", "{handle}", "{hashtag}"]\n  unless: [official]'),
  };
  const own = organised({
    phones: ['+44 (0)20 7946 0018'],
    emails: ['Youth@Example.org'],
    domains: ['https://www.campaign.example/join'],
    accounts: ['@OurCampaign'],
    hashtags: ['VoteYoung'],
  });

  it.each([
    'Ring 020 7946 0018',
    'Ring 0044 20 7946 0018',
    'Ring +442079460018',
    'Write to youth@example.org',
    'Write to jo@campaign.example',
    'Write to jo@mail.campaign.example',
    'See campaign.example/join and https://events.campaign.example/x?y=1',
    'Follow @ourcampaign',
    'Tag #voteyoung',
  ])('are never a finding: %j', (draft) => {
    expect(texts(run(files, draft, {}, own))).toEqual([]);
    expect(texts(run(files, draft))).not.toEqual([]);
  });

  it.each([
    ['Ring 020 7946 0019', '020 7946 0019'],
    ['Write to youth@example.com', 'youth@example.com'],
    ['See https://notcampaign.example.com/join', 'https://notcampaign.example.com/join'],
    ['See https://notcampaign.example/join', 'https://notcampaign.example/join'],
    ['Write to jo@notcampaign.example', 'jo@notcampaign.example'],
    ['See campaign.example.com', 'campaign.example.com'],
    ['See https://evil.com/campaign.example', 'https://evil.com/campaign.example'],
    ['See https://campaign.example@evil.com/', 'https://campaign.example@evil.com/'],
    ['See https://campaign.example:x@evil.com/', 'https://campaign.example:x@evil.com/'],
    ['See https://evil.com\\.campaign.example', 'https://evil.com\\.campaign.example'],
    ['Follow @ourcampaign2', '@ourcampaign2'],
  ])('do not cover what only looks like them: %j', (draft, found) => {
    expect(texts(run(files, draft, {}, own))).toEqual([found]);
  });

  it('do not cover a private number beside them', () => {
    expect(texts(run(files, 'Ring 020 7946 0018 or 07700 900123', {}, own))).toEqual(['07700 900123']);
  });
});

describe('circumstances', () => {
  const unless = (circumstance: string) => ({
    one: rule(`- any: ["<add> me", "<delete> this"]\n  unless: [${circumstance}]`),
  });

  it.each<[circumstance: string, excused: string[], flagged: string[]]>([
    [
      'negated',
      ["Please don't add me on there", 'We never ask you to add me', 'You should not delete this'],
      ["Don't forget to add me", "Why don't you add me", 'Add me', "I don't mind, add me later"],
    ],
    ['quoted', ['The post said "add me" twice', '> add me\nPlease report this'], ['Add me and say "hello"']],
    [
      'reported',
      ['He told me to delete this', 'My coach said to add me'],
      ['You can add me', 'I will add me'],
    ],
    ['asked', ['Did somebody add me?'], ['Add me. Is that fine?']],
  ])('%s', (circumstance, excused, flagged) => {
    const files = unless(circumstance);
    for (const draft of excused) expect([draft, texts(run(files, draft))]).toEqual([draft, []]);
    for (const draft of flagged) expect([draft, texts(run(files, draft)).length]).toEqual([draft, 1]);
  });

  it('named: a first name that is also a word', () => {
    const files = { one: rule('- any: [dick]\n  unless: [named]') };
    expect(texts(run(files, 'Please ask Dick Smith about it'))).toEqual([]);
    expect(texts(run(files, 'he is a dick'))).toEqual(['dick']);
  });
});

describe('amid', () => {
  const files = { one: rule('- any: [hen]\n  unless: [amid]') };

  it.each([
    'Thanks, hen, see you there',
    'See you there hen',
    'Well done hen 😀 see you',
    'Ta hen\nNext: bins',
  ])('counts where the sentence pauses behind it: %j', (draft) =>
    expect(texts(run(files, draft))).toEqual(['hen']),
  );

  it.each(['The hen party is off', 'A hen and a duck'])('does not count amid its sentence: %j', (draft) =>
    expect(texts(run(files, draft))).toEqual([]),
  );
});

describe('accompanied', () => {
  const files = { one: rule('- any: [ty, thank u]\n  unless: [accompanied]') };

  it.each(['ty', 'Ty!', 'ty 😀', 'thank u'])('counts where it is all that is said: %j', (draft) =>
    expect(texts(run(files, draft))).toHaveLength(1),
  );

  it.each(['Ty and Ffion chair', 'The guest is Ty', 'ty. See you there', 'ty 2'])(
    'does not count beside other words: %j',
    (draft) => expect(texts(run(files, draft))).toEqual([]),
  );
});

describe('what else must be there', () => {
  it('alongside: in the same sentence', () => {
    const files = { one: rule('- any: [meet me]\n  alongside: [alone]') };
    expect(texts(run(files, 'Meet me alone'))).toEqual(['Meet me']);
    expect(texts(run(files, 'Meet me. Not alone.'))).toEqual([]);
  });

  it('anywhere: in the message', () => {
    const files = { one: rule('- any: [meet me]\n  anywhere: [alone]') };
    expect(texts(run(files, 'Meet me. Come alone.'))).toEqual(['Meet me']);
    expect(texts(run(files, 'Meet me.'))).toEqual([]);
  });

  it('nowhere: not in the message', () => {
    const files = { one: rule('- any: [meet me]\n  nowhere: [office]') };
    expect(texts(run(files, 'Meet me. Come alone.'))).toEqual(['Meet me']);
    expect(texts(run(files, 'Meet me. The office is open.'))).toEqual([]);
  });

  it.each([
    ['touching', 'my number plate', ['my number']],
    ['sentence', 'number plate, and my number is', ['my number']],
    ['message', 'My number is. A number plate.', ['my number']],
  ])('an excuse with scope %s', (scope, draft) => {
    const files = {
      one: rule('- any: [my number]', `excuses:\n  - any: [number plate]\n    scope: ${scope}`),
    };
    expect(texts(run(files, draft))).toEqual([]);
    expect(texts(run(files, 'my number is'))).toEqual(['my number']);
  });

  it('an excuse reaches no further than its scope', () => {
    const scoped = (scope: string) => ({
      one: rule('- any: [my number]', `excuses:\n  - any: [number plate]\n    scope: ${scope}`),
    });
    expect(texts(run(scoped('touching'), 'number plate, my number'))).toEqual(['my number']);
    expect(texts(run(scoped('sentence'), 'A number plate. Take my number.'))).toEqual(['my number']);
  });
});

describe('findings that meet', () => {
  it('of one rule become one, and keep the strictest severity', () => {
    const files = { one: rule('- any: [one two]\n- any: [two three]\n  severity: stop', '', 'advise') };
    const report = run(files, 'one two three');
    expect(texts(report)).toEqual(['one two three']);
    expect(report.verdict).toBe('stop');
  });

  it('of two rules stay two, the stricter first', () => {
    const files = {
      mild: rule('- any: [one two]', '', 'advise'),
      strict: rule('- any: [one two]', '', 'stop'),
    };
    expect(run(files, 'one two').findings.map((finding) => finding.rule)).toEqual(['strict', 'mild']);
  });
});
