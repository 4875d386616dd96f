import type { Site } from '../site.ts';
import { inAddress, inside, wordsNear } from '../around.ts';

export const hosts = ['www.facebook.com', 'web.facebook.com', 'm.facebook.com'];

/** Facebook: Lexical everywhere. Chats float over public pages, so the container tells, not the address. */
export const site: Site = {
  id: 'facebook',
  hosts,
  composers: [
    {
      selector:
        'div[aria-label="Message"][contenteditable="true"], [aria-label="Thread composer"] [contenteditable="true"]',
      editor: 'lexical',
      surface: 'direct-message',
      sendKey: 'enter',
      send: '[aria-label="Press enter to send" i], [aria-label="Send"][role="button"]',
      confidence: 'high',
    },
    {
      // Before posts: a post that is opened in a dialog has its comments there.
      selector:
        '[contenteditable="true"]:is([aria-label^="Write a comment"], [aria-label^="Comment as"], [aria-label^="Reply to"])',
      editor: 'lexical',
      surface: 'public-comment',
      sendKey: 'enter',
      send: '[aria-label="Comment"][role="button"]',
      confidence: 'medium',
    },
    {
      selector: '[role="dialog"] [contenteditable="true"][data-lexical-editor="true"]',
      editor: 'lexical',
      surface: 'public-post',
      sendKey: 'none',
      send: '[role="dialog"] [role="button"]:is([aria-label="Post"], [aria-label="Next"], [aria-label="Schedule"])',
      confidence: 'medium',
    },
  ],
  // The address tells of the chat in the main column; those that float over a page tell their name.
  conversation: (element) =>
    (inside(element, '[role="main"]') ? inAddress(/\/t\/([^/]+)/) : null) ??
    wordsNear(element, 'header h2, header span'),
};
