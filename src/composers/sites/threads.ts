import type { Site } from '../site.ts';
import { inAddress, inside } from '../around.ts';

export const hosts = ['www.threads.com', 'www.threads.net'];

/** Threads: the same editable box for posts, replies and messages; a dialog is always public. */
export const site: Site = {
  id: 'threads',
  hosts,
  composers: [
    {
      selector: '[contenteditable="true"][role="textbox"]',
      editor: 'lexical',
      surface(element) {
        const label = element.getAttribute('aria-label') ?? '';
        if (inside(element, '[role="dialog"]') || label.startsWith('Empty text field'))
          return /reply/i.test(label) ? 'public-comment' : 'public-post';
        return inAddress(/^\/(?:messages|direct)\b/) ? 'direct-message' : 'public-post';
      },
      // In messages Enter sends; in a post it breaks the line, and a harmless hold there is the lesser evil.
      sendKey: 'enter',
      enterMayBreak: true,
      send: '[role="button"]',
      sendText: /^(?:Post|Reply|Send)$/,
      confidence: 'medium',
    },
  ],
  account: (document) =>
    document.querySelector('a[href^="/@"]:has([aria-label="Profile"])')?.getAttribute('href')?.slice(1) ??
    null,
  conversation: () => inAddress(/^\/messages\/t\/([^/]+)/),
};
