import type { Site } from '../site.ts';
import { inAddress, wordsNear } from '../around.ts';

export const hosts = [
  'www.reddit.com',
  'sh.reddit.com',
  'new.reddit.com',
  'old.reddit.com',
  'chat.reddit.com',
];

/** Reddit: Lexical in a slot for posts and comments; chats are textareas, four open shadow roots deep. */
export const site: Site = {
  id: 'reddit',
  hosts,
  composers: [
    {
      selector: 'shreddit-composer [slot="rte"][contenteditable="true"]',
      editor: 'lexical',
      surface: () => (inAddress(/\/submit\b/) ? 'public-post' : 'public-comment'),
      sendKey: 'none',
      send: '[slot="submit-button"], #comment-composer-submit-button, #submit-post-button',
      confidence: 'high',
    },
    {
      selector: 'rs-message-composer textarea, textarea[name="message"]',
      editor: 'textarea',
      surface: 'direct-message',
      sendKey: 'enter',
      send: 'button[aria-label="Send message"]',
      confidence: 'high',
    },
    {
      // old.reddit.com, where a message is written in the same kind of box.
      selector: 'textarea[name="text"]',
      editor: 'textarea',
      surface: () =>
        inAddress(/^\/message\//)
          ? 'direct-message'
          : inAddress(/\/submit\b/)
            ? 'public-post'
            : 'public-comment',
      sendKey: 'none',
      send: 'button.save, .usertext-buttons button[type="submit"], button[name="submit"]',
      confidence: 'medium',
    },
  ],
  conversation: (element) => inAddress(/^\/(?:chat\/)?room\/([^/]+)/) ?? wordsNear(element, 'rs-room-header'),
};
