import type { Site } from '../site.ts';

/** Facebook: Lexical everywhere. Chats float over public pages, so the container tells, not the address. */
export const site: Site = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  composers: [
    {
      selector:
        'div[aria-label="Message"][contenteditable="true"], [aria-label="Thread composer"] [contenteditable="true"]',
      editor: 'lexical',
      surface: 'direct-message',
      sendKey: 'enter',
      send: '[aria-label="Press enter to send" i], [aria-label="Send"][role="button"]',
    },
    {
      selector: '[role="dialog"] [contenteditable="true"][data-lexical-editor="true"]',
      editor: 'lexical',
      surface: 'public-post',
      sendKey: 'none',
      send: '[role="dialog"] [aria-label="Post"][role="button"], [role="dialog"] [aria-label="Next"][role="button"]',
    },
    {
      selector:
        '[contenteditable="true"]:is([aria-label^="Write a comment"], [aria-label^="Comment as"], [aria-label^="Reply to"])',
      editor: 'lexical',
      surface: 'public-comment',
      sendKey: 'enter',
      send: '[aria-label="Comment"][role="button"]',
    },
  ],
};
