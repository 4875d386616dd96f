import type { Request } from '../messages/protocol.ts';
import { audienceOf, type Audience } from '../policy/audience.ts';
import { readAnswer, writeAnswer } from '../policy/audience-store.ts';
import type { Settings } from '../policy/settings.ts';
import type { Sender } from './serve.ts';

/** Keep who reads a conversation, for the site that the browser says has asked and for no other. */
export async function answerAudience(
  { conversation, readers }: Request<'audience'>,
  { site }: Sender,
): Promise<null> {
  await writeAnswer(site, conversation, readers);
  return null;
}

/** Who reads a draft. What the page's memory says counts only where the conversation can't be told from others. */
export async function audienceFor(
  { surface, conversation = null, answered = null }: Request<'check'>,
  { kind, site }: Sender,
  { audience }: Settings,
): Promise<Audience> {
  // The practice chat is with a young person.
  if (kind === 'page') return { readers: 'young-people', from: 'place' };
  const open = !surface.startsWith('public');
  const answer = !open ? null : conversation === null ? answered : await readAnswer(site, conversation);
  return audienceOf(surface, answer, audience);
}
