import type { Context } from './report.ts';

/** The context of words that come without one: no site, a volunteer's, to nobody in particular. */
export const nothingKnown: Context = {
  site: '',
  surface: 'unknown',
  role: 'volunteer',
  account: 'unknown',
  audience: 'unknown',
  opensConversation: false,
};
