import type { Site } from '../site.ts';
import { inAddress } from '../around.ts';

export const hosts = ['www.messenger.com', 'messenger.com'];

/** Messenger: Lexical, and private all of it (10.2). */
export const site: Site = {
  id: 'messenger',
  hosts,
  composers: [
    {
      selector: '[contenteditable="true"][role="textbox"]',
      editor: 'lexical',
      surface: 'direct-message',
      sendKey: 'enter',
      send: '[aria-label="Press enter to send" i], [aria-label="Send"][role="button"]',
      confidence: 'high',
    },
  ],
  conversation: () => inAddress(/\/t\/([^/]+)/),
};
