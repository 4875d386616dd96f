import type { Site } from '../site.ts';

/**
 * What stays when a known site is redesigned: a box for several lines, or an editor. Where it stands is unknown,
 * so the channel isn't judged, only the words.
 */
export const site: Site = {
  id: 'generic',
  hosts: [],
  composers: [
    {
      selector: 'textarea:not([readonly], [disabled])',
      editor: 'textarea',
      surface: 'unknown',
      sendKey: 'ctrl-enter',
      send: 'button[type="submit"], [aria-label="Send"], [aria-label="Post"]',
    },
    {
      selector: '[data-lexical-editor="true"][contenteditable="true"]',
      editor: 'lexical',
      surface: 'unknown',
      sendKey: 'enter',
      send: 'button[type="submit"], [aria-label="Send"], [aria-label="Post"]',
    },
    {
      selector:
        '[contenteditable="true"][role="textbox"], [contenteditable="plaintext-only"][role="textbox"]',
      editor: 'contenteditable',
      surface: 'unknown',
      sendKey: 'ctrl-enter',
      send: 'button[type="submit"], [aria-label="Send"], [aria-label="Post"]',
    },
  ],
};
