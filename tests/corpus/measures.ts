import type { Finding } from '../../src/engine/report.ts';
import { excluded } from './exclusions.ts';
import type { Line } from './lines.ts';

/** One figure about a corpus: of the lines that `counts`, the share that is `hit`. */
export interface Measure {
  corpus: string;
  what: string;
  /** Left out where the figure is only shown. */
  bar?: { least: number } | { most: number };
  counts: (line: Line) => boolean;
  hit: (findings: readonly Finding[], line: Line) => boolean;
  /** How much a line counts; 1 if left out. */
  weight?: (line: Line) => number;
}

/**
 * Each text is judged as an e-mail of paid staff from the office's account to young people, with nothing set by the
 * organisation: no surface speaks for or against it. A line counts once, however long it is.
 */
export const context = {
  site: '',
  surface: 'email',
  role: 'paid-staff',
  account: 'official',
  audience: 'young-people',
  opensConversation: false,
} as const;

const any = (findings: readonly Finding[]): boolean => findings.length > 0;
/** Holds the send: what a writer would be stopped by. */
const held = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity !== 'advise');
const by =
  (...rules: string[]) =>
  (findings: readonly Finding[]): boolean =>
    findings.some(({ rule }) => rules.includes(rule));
const labelled = (line: Line): boolean => line.labels.length > 0;
const unlabelled = (line: Line): boolean => line.labels.length === 0;
const source =
  (pattern: RegExp) =>
  (line: Line): boolean =>
    pattern.test(line.src_label ?? '');
const both =
  (...tests: ((line: Line) => boolean)[]) =>
  (line: Line): boolean =>
    tests.every((test) => test(line));

const offensive = by('swearing', 'insult', 'discrimination', 'sexual', 'threat');
const details = by('personal-contact', 'confidential');
/** What a person in the United Kingdom is reached or known by; IBANs are measured beside it. */
const identifier = source(/^(?:UK_|EMAIL|URL|PHONE|CREDIT_CARD|govuk)/);
const bank = source(/^IBAN/);

export const measures: readonly Measure[] = [
  // By one rule alone in both, so that calling a sentence hateful by another name helps neither figure.
  {
    corpus: 'hatecheck',
    what: 'hateful found by discrimination',
    bar: { least: 0.9 },
    counts: labelled,
    hit: by('discrimination'),
  },
  {
    corpus: 'hatecheck',
    what: 'other left alone by discrimination',
    bar: { least: 0.75 },
    counts: unlabelled,
    hit: (findings) => !by('discrimination')(findings),
  },
  { corpus: 'hatecheck', what: 'hateful found by any rule', counts: labelled, hit: offensive },
  // Any finding at all, also one that only advises, by whichever rule.
  {
    corpus: 'uk-scunthorpe-names',
    what: 'flagged',
    bar: { most: 0.01 },
    counts: () => true,
    hit: any,
  },
  {
    corpus: 'profanity-false-positives',
    what: 'flagged',
    bar: { most: 0.01 },
    counts: () => true,
    hit: any,
  },
  // What is profane by the package's own tests, without what `exclusions.ts` lists.
  {
    corpus: 'profanity-tests',
    what: 'profane found',
    bar: { least: 0.85 },
    counts: (line) => labelled(line) && !excluded(line.text),
    hit: offensive,
  },
  { corpus: 'profanity-tests', what: 'profane found, none left out', counts: labelled, hit: offensive },
  {
    corpus: 'profanity-tests',
    what: 'profane left out',
    counts: labelled,
    hit: (_, line) => excluded(line.text),
  },
  { corpus: 'profanity-tests', what: 'other flagged', counts: unlabelled, hit: offensive },
  // A finding, since only what the report says reaches anybody; knowing a postcode without a word is worth nothing.
  {
    corpus: 'uk-pii-tests',
    what: 'identifiers found',
    bar: { least: 0.95 },
    counts: both(labelled, identifier),
    hit: details,
  },
  {
    corpus: 'uk-pii-tests',
    what: 'invalid flagged',
    bar: { most: 0.05 },
    counts: both(unlabelled, source(/:invalid$/), (line) => !bank(line)),
    hit: details,
  },
  { corpus: 'uk-pii-tests', what: 'IBANs found', counts: both(labelled, bank), hit: details },
  { corpus: 'uk-pii-tests', what: 'invalid IBANs flagged', counts: both(unlabelled, bank), hit: details },
  {
    corpus: 'work-messages-uk',
    what: 'warned',
    bar: { most: 0.02 },
    counts: () => true,
    hit: held,
  },
  {
    corpus: 'emoji-emoticons',
    what: 'RGI emoji found',
    bar: { least: 1 },
    counts: source(/^emoji:/),
    hit: by('emoticon'),
  },
  {
    corpus: 'emoji-emoticons',
    what: 'emoticons found',
    bar: { least: 0.95 },
    counts: source(/^emoticon/),
    hit: by('emoticon'),
  },
  // By kind of word, so that a rare one counts as much as "u"; and by how often people write them.
  ...[false, true].map((byUse): Measure => ({
    corpus: 'lexnorm2015-tokens',
    what: `core text-speak and initialisms${byUse ? ', by use' : ''}`,
    ...(!byUse && { bar: { least: 0.8 } }),
    counts: source(/^(?:core-textspeak|abbrev-initialism)$/),
    hit: by('text-speak', 'swearing', 'sexual'),
    ...(byUse && { weight: (line: Line) => line.count ?? 1 }),
  })),
  { corpus: 'lexnorm2015-tokens', what: 'digits for words', counts: source(/^digit/), hit: by('text-speak') },
  // Noticed is whatever gets a finding; a false alarm is what holds the send, as with our own labels.
  {
    corpus: 'contact-offplatform-suites',
    what: 'moves, contacts, secrets found',
    bar: { least: 0.85 },
    counts: labelled,
    hit: any,
  },
  {
    corpus: 'contact-offplatform-suites',
    what: 'clean warned',
    bar: { most: 0.1 },
    counts: unlabelled,
    hit: held,
  },
  { corpus: 'contact-offplatform-suites', what: 'found and held', counts: labelled, hit: held },
];
