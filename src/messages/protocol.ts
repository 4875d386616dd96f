import { z } from 'zod';
import { contextShape, ExampleContext } from '../lessons/example-context.ts';
import { Lessons } from '../lessons/lessons.ts';
import type { PlatformSurface } from '../platforms/answer.ts';
import type { Language } from '../platforms/language.ts';
import { Readers } from '../policy/audience.ts';
import { OwnPackFile } from '../policy/own-pack-file.ts';
import { Settings } from '../policy/settings.ts';

/**
 * The one table of messages. The worker parses each request with it before a handler sees it; everybody else
 * imports its types only, so that zod never reaches a page that isn't ours.
 *
 * `from`: `content` is a content script in a web page, `page` one of our own pages, the trainer's mock chat too.
 * To add a message: an entry here, and `src/worker/<kind>.ts`; the compiler asks for the rest.
 */

/** Longest draft that is scored, in UTF-16 code units; the rest is left unread and the reply says so. */
export const MAX_DRAFT = 50_000;

/** Longest name of a conversation, and most attachments of a draft; the content script keeps within both. */
const MAX_CONVERSATION = 300;
const MAX_ATTACHMENTS = 20;

/** Places about which people ask, those included on which no draft is checked. */
export const PlatformSurfaceSchema = z.enum([
  ...contextShape.surface.options,
  'story',
  'live',
  'meeting',
  'call',
] satisfies PlatformSurface[]);

/** Languages in which the register answers. */
const LanguageSchema = z.enum(['en', 'cy'] satisfies Language[]);

/** What somebody is asked in a window of ours. */
const HeldSchema = z.strictObject({
  draft: z.string().max(1_000_000),
  /** Titles of the rules with their clauses, as the panel shows them. */
  concerns: z.array(z.string().max(400)).max(100),
  needsReason: z.boolean(),
});

export const protocol = {
  /** Score a draft. The site is taken from the sender, role and audience from the settings, never from the page. */
  check: {
    from: ['content', 'page'],
    request: z.strictObject({
      draft: z.string().max(1_000_000),
      surface: contextShape.surface,
      /** The account that would send it, as the site shows it ("@name"), or null where it can't be read. */
      sender: z.string().max(200).nullable(),
      opensConversation: z.boolean(),
      /**
       * The learned reader: `none` for a glance of the patterns while somebody types; `if-ready` to be answered at once,
       * without it where it isn't ready; `await` to wait for it.
       */
      reader: z.enum(['none', 'if-ready', 'await']),
      /** The conversation's id or name on its site, or null where it can't be told. */
      conversation: z.string().min(1).max(MAX_CONVERSATION).nullish(),
      /** What was answered in this page, where there is no conversation to keep it for; else it counts for nothing. */
      answered: Readers.nullish(),
      /** Pictures and films that go with it. `answered`: what the rules ask about them was answered. */
      attachments: z
        .array(z.strictObject({ kind: z.enum(['image', 'film']), place: z.boolean(), answered: z.boolean() }))
        .max(MAX_ATTACHMENTS)
        .optional(),
    }),
  },
  /** Who reads a conversation on the sender's own site. */
  audience: {
    from: ['content'],
    request: z.strictObject({ conversation: z.string().min(1).max(MAX_CONVERSATION), readers: Readers }),
  },
  /** Every answer of that kind, after one of them, or all, were forgotten. */
  audiences: {
    from: ['page'],
    request: z.strictObject({
      forget: z.union([z.literal('all'), z.string().regex(/^[0-9a-f]{64}$/)]).optional(),
    }),
  },
  /** A composer has the focus: make ready whatever takes time. */
  warm: { from: ['content', 'page'], request: z.strictObject({}) },
  /** No draft is being written any more: it was sent, emptied or closed. */
  rest: { from: ['content', 'page'], request: z.strictObject({}) },
  /** Ask about a held send in a window of ours, since the page may have covered the panel. The token is good once. */
  confirm: { from: ['content'], request: z.strictObject({ token: z.uuid(), held: HeldSchema }) },
  /** That window's question: what is asked, and where the answer goes. Told once. */
  readConfirm: { from: ['page'], request: z.strictObject({ token: z.uuid() }) },
  /** That window's answer: send it. To the one frame that asked. */
  answerConfirm: {
    from: ['page'],
    request: z.strictObject({
      token: z.uuid(),
      to: z.strictObject({ tab: z.int(), frame: z.int() }),
      reason: z.string().max(40).nullable(),
    }),
  },
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
    request: z.strictObject({
      query: z.string().max(200),
      surface: PlatformSurfaceSchema.optional(),
      language: LanguageSchema.optional(),
    }),
  },
  /** Every platform with its answers. */
  platforms: { from: ['page'], request: z.strictObject({ language: LanguageSchema.optional() }) },
  /** All that is known of one platform. */
  platform: {
    from: ['page'],
    request: z.strictObject({ id: z.string().max(100), language: LanguageSchema.optional() }),
  },
  /** Titles, words and examples of every rule, for the trainer and the settings page. */
  rules: { from: ['page'], request: z.strictObject({}) },
  /** Which code drafts are judged by. */
  codeInUse: { from: ['page'], request: z.strictObject({}) },
  /** What an organisation's own file holds, or why it is refused; nothing is stored. */
  tryPack: { from: ['page'], request: z.strictObject({ file: OwnPackFile }) },
  /** Judge by an organisation's own file from now on; null goes back to the built-in code. */
  usePack: { from: ['page'], request: z.strictObject({ file: OwnPackFile.nullable() }) },
  /** The code in use, clause by clause, for a summary of it. */
  clauses: { from: ['page'], request: z.strictObject({}) },
  /** Every rule of the code in use as trainers teach it, with its examples. */
  library: { from: ['page'], request: z.strictObject({}) },
  /** What the trainer has made: examples and lessons. */
  lessons: { from: ['page'], request: z.strictObject({}) },
  /** Keep these in place of all that was kept. */
  saveLessons: { from: ['page'], request: z.strictObject({ lessons: Lessons }) },
  /** What a file of lessons holds, or why it is refused; nothing is stored. */
  tryLessons: { from: ['page'], request: z.strictObject({ file: OwnPackFile }) },
  /** Score a draft in the context that is given, and tell what was seen in it. Nothing is stored. */
  explain: {
    from: ['page'],
    request: z.strictObject({ draft: z.string().max(1_000_000), context: ExampleContext }),
  },
} as const satisfies Record<string, { from: readonly ('content' | 'page')[]; request: z.ZodType }>;

export type Held = z.infer<typeof HeldSchema>;
export type Protocol = typeof protocol;
export type Kind = keyof Protocol;
export type Request<K extends Kind> = z.infer<Protocol[K]['request']>;
