import { z } from 'zod';
import { OwnPackFile } from '../policy/own-pack-file.ts';
import { Settings } from '../policy/settings.ts';

/**
 * The one table of messages. The worker parses each request with it before a handler sees it; everybody else
 * imports its types only, so that zod never reaches a page that isn't ours.
 *
 * `from`: `content` is a content script in a web page (or in our own trainer page), `page` one of our own pages.
 * To add a message: an entry here, and `src/worker/<kind>.ts`; the compiler asks for the rest.
 */

/** Longest draft that is scored, in UTF-16 code units; the rest is left unread and the reply says so. */
export const MAX_DRAFT = 50_000;

export const SurfaceSchema = z.enum([
  'public-post',
  'public-comment',
  'group-message',
  'direct-message',
  'email',
  'sms',
  'unknown',
]);

export const protocol = {
  /** Score a draft. The site is taken from the sender, role and audience from the settings, never from the page. */
  check: {
    from: ['content', 'page'],
    request: z.strictObject({
      draft: z.string().max(1_000_000),
      surface: SurfaceSchema,
      /** The account that would send it, as the site shows it ("@name"), or null where it can't be read. */
      sender: z.string().max(200).nullable(),
      opensConversation: z.boolean(),
      /** True to wait for the learned reader; false to be answered at once, by the patterns alone if it isn't ready. */
      wait: z.boolean(),
    }),
  },
  /** A composer has the focus: make ready whatever takes time. */
  warm: { from: ['content', 'page'], request: z.strictObject({}) },
  /** Whether this site is checked at all, for the content script's start and the popup. */
  status: {
    from: ['content', 'page'],
    request: z.strictObject({ site: z.string().max(253).optional() }),
  },
  readSettings: { from: ['page'], request: z.strictObject({}) },
  writeSettings: { from: ['page'], request: z.strictObject({ settings: Settings }) },
  /** "May I use …?": answered from the register. */
  permitted: {
    from: ['page'],
    request: z.strictObject({ query: z.string().max(200), surface: SurfaceSchema.optional() }),
  },
  /** Titles, words and examples of every rule, for the trainer and the settings page. */
  rules: { from: ['page'], request: z.strictObject({}) },
  /** Which code drafts are judged by. */
  codeInUse: { from: ['page'], request: z.strictObject({}) },
  /** What an organisation's own file holds, or why it is refused; nothing is stored. */
  tryPack: { from: ['page'], request: z.strictObject({ file: OwnPackFile }) },
  /** Judge by an organisation's own file from now on; null goes back to the built-in code. */
  usePack: { from: ['page'], request: z.strictObject({ file: OwnPackFile.nullable() }) },
} as const satisfies Record<string, { from: readonly ('content' | 'page')[]; request: z.ZodType }>;

export type Protocol = typeof protocol;
export type Kind = keyof Protocol;
export type Request<K extends Kind> = z.infer<Protocol[K]['request']>;
