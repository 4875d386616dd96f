import type { Site } from '../site.ts';
import { allNear } from '../around.ts';

export const hosts = ['mail.google.com'];

/** Gmail: an editor of its own. Several drafts may be open at once, each with its recipients. */
export const site: Site = {
  id: 'gmail',
  hosts,
  composers: [
    {
      selector: '[contenteditable="true"]:is([g_editable="true"], [aria-label="Message Body"])',
      editor: 'contenteditable',
      surface: 'email',
      sendKey: 'ctrl-enter',
      send: '[role="button"][data-tooltip^="Send"]',
      later: /^schedule send/i,
      confidence: 'high',
    },
  ],
  account: (document) => /[^\s]+@[^\s]+/.exec(document.title)?.[0] ?? null,
  // Everybody who gets it: one more reader makes another conversation of it.
  conversation: (element) =>
    allNear(element, ':is([name="to"], [name="cc"], [name="bcc"]) [data-hovercard-id]', (one) =>
      one.getAttribute('data-hovercard-id'),
    ),
};
