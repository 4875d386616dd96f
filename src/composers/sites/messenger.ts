import type { Site } from '../site.ts';

/** Messenger: Lexical, and private all of it (10.2). */
export const site: Site = {
  id: 'messenger',
  hosts: ['www.messenger.com', 'messenger.com'],
  composers: [
    {
      selector: '[contenteditable="true"][role="textbox"]',
      editor: 'lexical',
      surface: 'direct-message',
      sendKey: 'enter',
      send: '[aria-label="Press enter to send" i], [aria-label="Send"][role="button"]',
    },
  ],
};
