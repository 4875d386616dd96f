import type { Site } from '../site.ts';
import { inAddress, wordsNear } from '../around.ts';

export const hosts = ['www.instagram.com'];

/** Instagram: messages are Lexical, comments a textarea, captions a contenteditable. */
export const site: Site = {
  id: 'instagram',
  hosts,
  composers: [
    {
      selector: '[aria-label^="Write a caption"][contenteditable="true"]',
      editor: 'lexical',
      surface: 'public-post',
      sendKey: 'none',
      send: '[role="dialog"] [role="button"]',
      sendText: /^Share$/,
      confidence: 'medium',
    },
    {
      selector: 'form textarea:is([aria-label^="Add a comment"], [placeholder^="Add a comment"])',
      editor: 'textarea',
      surface: 'public-comment',
      sendKey: 'enter',
      send: 'form [role="button"], form button[type="submit"]',
      sendText: /^Post$/,
      confidence: 'medium',
    },
    {
      selector:
        '[aria-label^="Message"][contenteditable="true"], [contenteditable="true"][data-lexical-editor="true"]',
      editor: 'lexical',
      surface: 'direct-message',
      sendKey: 'enter',
      send: '[role="button"]',
      sendText: /^Send$/,
      confidence: 'high',
    },
  ],
  conversation: (element) => inAddress(/^\/direct\/t\/([^/]+)/) ?? wordsNear(element, 'header a[href] span'),
};
