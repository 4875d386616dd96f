import type { Site } from '../site.ts';
import { accountAt, wordsNear } from '../around.ts';

export const hosts = ['www.tiktok.com'];

/** TikTok: Draft.js. Messages have no address of their own; test ids tell them from comments. */
export const site: Site = {
  id: 'tiktok',
  hosts,
  composers: [
    {
      selector:
        ':is([data-e2e="dm-new-input-editor"], [data-e2e="message-input-area"]) [contenteditable="true"], [data-e2e="dm-new-input-editor"][contenteditable="true"]',
      editor: 'draft-js',
      surface: 'direct-message',
      sendKey: 'enter',
      send: '[data-e2e="dm-new-send-btn"], [data-e2e="message-send"]',
      confidence: 'high',
    },
    {
      selector: '[data-e2e="comment-input"] [contenteditable="true"]',
      editor: 'draft-js',
      surface: 'public-comment',
      sendKey: 'enter',
      send: '[data-e2e="comment-post"]',
      confidence: 'high',
    },
  ],
  account: (document) => accountAt(document, 'a[data-e2e="nav-profile"], [data-e2e="nav-profile"] a'),
  conversation: (element) =>
    // Nicknames are not one person's alone.
    wordsNear(element, '[data-e2e="chat-uniqueid"]') ??
    wordsNear(element, '[data-e2e="dm-new-chat-nickname"], [data-e2e="chat-nickname"]'),
};
