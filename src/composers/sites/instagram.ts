import type { Site } from '../site.ts';

/** Instagram: messages are Lexical, comments a textarea, captions a contenteditable. */
export const site: Site = {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  composers: [
    {
      selector: '[aria-label^="Write a caption"][contenteditable="true"]',
      editor: 'contenteditable',
      surface: 'public-post',
      sendKey: 'none',
      send: '[role="dialog"] [role="button"]',
      sendText: /^Share$/,
    },
    {
      selector: 'form textarea:is([aria-label^="Add a comment"], [placeholder^="Add a comment"])',
      editor: 'textarea',
      surface: 'public-comment',
      sendKey: 'enter',
      send: 'form [role="button"], form button[type="submit"]',
      sendText: /^Post$/,
    },
    {
      selector:
        '[aria-label^="Message"][contenteditable="true"], [contenteditable="true"][data-lexical-editor="true"]',
      editor: 'lexical',
      surface: 'direct-message',
      sendKey: 'enter',
      send: '[role="button"]',
      sendText: /^Send$/,
    },
  ],
};
