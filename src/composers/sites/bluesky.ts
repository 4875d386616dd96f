import type { Site } from '../site.ts';
import { inAddress, near } from '../around.ts';

export const hosts = ['bsky.app'];

/** Bluesky: posts are TipTap, messages a textarea that React controls. */
export const site: Site = {
  id: 'bluesky',
  hosts,
  composers: [
    {
      selector: '.ProseMirror[contenteditable="true"]',
      editor: 'prosemirror',
      surface: (element) =>
        near(element, '[data-testid="composerPublishBtn"]')?.matches('[aria-label*="reply" i]')
          ? 'public-comment'
          : 'public-post',
      sendKey: 'ctrl-enter',
      send: '[data-testid="composerPublishBtn"]',
      confidence: 'high',
    },
    {
      selector: 'textarea[placeholder="Write a message"]',
      editor: 'textarea',
      surface: 'direct-message',
      sendKey: 'enter',
      send: '[aria-label="Send message"]',
      confidence: 'high',
    },
  ],
  conversation: () => inAddress(/^\/messages\/([^/]+)/),
};
