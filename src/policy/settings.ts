import { z } from 'zod';

/** What the person, or their organisation, has set. One schema: read, written and shown from here. */

const Rule = z.enum(['stop', 'warn', 'advise', 'off']);
const Line = z.string().trim().min(1).max(200);

export const Settings = z.strictObject({
  version: z.literal(1).default(1),
  role: z.enum(['paid-staff', 'volunteer']).default('paid-staff'),
  /** Who reads what is written where the site doesn't tell. "Not sure" is kept as young people. */
  audience: z.enum(['young-people', 'adults']).default('young-people'),
  /** Severity by rule id where it differs from the rule's own. */
  rules: z.record(z.string().max(60), Rule).default({}),
  /** Sites (host names) where the writer has turned checking off. */
  offSites: z.array(z.string().max(253)).max(200).default([]),
  /** The organisation's own contact details and accounts: never flagged. */
  organisation: z
    .strictObject({
      name: z.string().trim().max(120).default(''),
      phones: z.array(Line).max(200).default([]),
      emails: z.array(Line).max(200).default([]),
      /** Domains: an address or link at one of these, or below it, is official. */
      domains: z.array(Line).max(200).default([]),
      /** Accounts such as "@ourcampaign". */
      accounts: z.array(Line).max(200).default([]),
      hashtags: z.array(Line).max(200).default([]),
      /** True once a line manager's approval of text messaging is on record (14.1, 14.2). */
      smsApproved: z.boolean().default(false),
    })
    .default({
      name: '',
      phones: [],
      emails: [],
      domains: [],
      accounts: [],
      hashtags: [],
      smsApproved: false,
    }),
  /** The person's own accounts: a message sent from one is judged as personal. */
  ownAccounts: z.array(Line).max(50).default([]),
});

export type Settings = z.infer<typeof Settings>;

/** What the engine needs of the settings; the pure half has no other view of them. */
export type Policy = Pick<Settings, 'rules' | 'organisation'>;

/** Settings of somebody who has set nothing. */
export const defaultSettings = (): Settings => Settings.parse({});
