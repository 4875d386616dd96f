import { send } from '../messages/send.ts';
import type { Audience, Readers } from '../policy/audience.ts';
import { Attachments } from './attachments/attachments.ts';
import { conversationOf } from './conversation.ts';
import { surfaceOf } from './find-composer.ts';
import type { Composer } from './site.ts';

/** Milliseconds that the worker has to keep an answer. */
const PATIENCE = 3_000;

/**
 * What stands around the words of one composer: the conversation, who reads it, what is attached. Each conversation
 * that comes under the same box has its own, so that nothing said of one counts for another.
 */
export class Surroundings {
  readonly #composer: Composer;
  readonly #attachments = new Map<string, Attachments>();
  /** Conversations whose question (`nobody`) or notice (`answer`) the writer has put away, by which of them it was. */
  readonly #quiet = { nobody: new Set<string>(), answer: new Set<string>() };
  /** Conversations that the writer wants to be asked about again. */
  readonly #again = new Set<string>();
  /**
   * The answer where no conversation can be told from another: for the one message, at the one address. The next may go
   * to somebody else, and nothing here would show it.
   */
  #told: { href: string; readers: Readers } | null = null;
  /** How often it was answered; a verdict that was asked for before says nothing any more. */
  #answers = 0;
  /** The conversation, or nothing where it can't be told. */
  #key = '';

  constructor(composer: Composer) {
    this.#composer = composer;
    this.look();
  }

  /** Read anew where the composer stands. True where it is another conversation than before. */
  look(): boolean {
    const { spec, element } = this.#composer;
    this.#composer.surface = surfaceOf(spec, element);
    const conversation = conversationOf(this.#composer);
    const before = this.#key;
    this.#key = conversation ?? '';
    // A name that comes up late, as pages load, is no other conversation; what was attached meanwhile is attached to it.
    const named = before === '' && this.#key !== '';
    const early = named && this.#attachments.get('');
    if (early) {
      this.#attachments.set(this.#key, early);
      this.#attachments.delete('');
    }
    this.#composer.conversation = conversation;
    const told = conversation === null && this.#told?.href === location.href;
    this.#composer.answered = told ? this.#told!.readers : null;
    this.#composer.attachments = this.attachments.all.map((one) => ({ ...one }));
    return before !== this.#key && !named;
  }

  get attachments(): Attachments {
    let found = this.#attachments.get(this.#key);
    if (!found) this.#attachments.set(this.#key, (found = new Attachments()));
    return found;
  }

  /** What a verdict depends on besides the words. */
  get key(): string {
    const { surface, answered, attachments } = this.#composer;
    return [surface, this.#key, answered, this.#answers, JSON.stringify(attachments)].join('\n');
  }

  /** What the panel says of the readers: a question, until it is answered or put away; or who they are. */
  readersOf(audience: Audience): { audience: Audience; asks: boolean } | undefined {
    if (audience.from === 'place') return undefined;
    const asks = audience.from === 'nobody' && !this.#quiet.nobody.has(this.#key);
    return { audience, asks: asks || this.#again.has(this.#key) };
  }

  /** Whether the panel comes up for the readers alone: to ask, or to say once that nothing is checked here. */
  speaks({ readers, from }: Audience): boolean {
    if (from === 'place') return false;
    if (this.#again.has(this.#key)) return true;
    if (from === 'nobody') return !this.#quiet.nobody.has(this.#key);
    return from === 'answer' && readers === 'adults' && !this.#quiet.answer.has(this.#key);
  }

  /** What the panel has said of the readers; null where it has said nothing yet. */
  putAway(audience: Audience | null): void {
    this.#again.delete(this.#key);
    if (audience?.from === 'nobody' || audience?.from === 'answer') this.#quiet[audience.from].add(this.#key);
  }

  askAgain(): void {
    this.#again.add(this.#key);
  }

  /** The draft has gone: what went with it, and what was said of it alone, are gone too. */
  gone(): void {
    this.attachments.clear();
    this.#told = null;
  }

  /** Keep who reads this conversation. Where the worker doesn't, the question stays. */
  async answer(readers: Readers): Promise<void> {
    const { conversation } = this.#composer;
    this.#again.delete(this.#key);
    for (const quiet of Object.values(this.#quiet)) quiet.delete(this.#key);
    if (!conversation) this.#told = { href: location.href, readers };
    // A worker may die on the way; it is asked once more.
    else if (!(await send('audience', { conversation, readers }, PATIENCE)).ok)
      await send('audience', { conversation, readers }, PATIENCE);
    this.#answers += 1;
  }
}
