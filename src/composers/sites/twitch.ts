import type { Site } from '../site.ts';
import { wordsNear } from '../around.ts';

export const hosts = ['www.twitch.tv', 'dashboard.twitch.tv'];

/** Twitch: the chat of a stream is Slate; whispers float over every page. */
export const site: Site = {
  id: 'twitch',
  hosts,
  composers: [
    {
      selector: '[data-a-target="chat-input"][contenteditable="true"]',
      editor: 'slate',
      surface: 'public-comment',
      sendKey: 'enter',
      send: '[data-a-target="chat-send-button"]',
      confidence: 'high',
    },
    {
      selector: '.whispers-thread textarea',
      editor: 'textarea',
      surface: 'direct-message',
      sendKey: 'enter',
      send: '.whispers-thread button[type="submit"]',
      confidence: 'low',
    },
  ],
  conversation: (element) => wordsNear(element, '.thread-header span[title]'),
};
