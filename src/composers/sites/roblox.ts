import type { Site } from '../site.ts';
import { inside, wordsNear } from '../around.ts';

export const hosts = ['www.roblox.com'];

/** Roblox: the chat floats over every page of the site. */
export const site: Site = {
  id: 'roblox',
  hosts,
  composers: [
    {
      selector: '#chat-container textarea, .dialog-container textarea, #dialog-input',
      editor: 'textarea',
      surface: (element) => (inside(element, '.group-dialog') ? 'group-message' : 'direct-message'),
      sendKey: 'enter',
      send: '.dialog-container button[type="submit"]',
      confidence: 'low',
    },
  ],
  account: (document) =>
    document.querySelector<HTMLElement>('meta[name="user-data"]')?.dataset['name'] ?? null,
  conversation: (element) => wordsNear(element, '.dialog-header-title, #group-chat-title'),
};
