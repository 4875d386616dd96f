import type { Site } from '../site.ts';
import { inAddress } from '../around.ts';

export const hosts = ['www.tumblr.com'];

/** Tumblr: posts are written in blocks; of messages little more is known than their address. */
export const site: Site = {
  id: 'tumblr',
  hosts,
  composers: [
    {
      selector: '.block-editor-writing-flow [contenteditable="true"]',
      editor: 'contenteditable',
      surface: 'public-post',
      sendKey: 'none',
      send: 'button',
      // "Schedule" and "Queue" stand where "Post now" stood.
      sendText: /^(?:Post|Schedule|Queue|Add to queue|Reblog)\b/i,
      confidence: 'medium',
    },
    {
      selector: 'textarea',
      editor: 'textarea',
      surface: () => (inAddress(/^\/messaging\b/) ? 'direct-message' : 'unknown'),
      sendKey: 'enter',
      send: 'button[type="submit"], button[aria-label="Send"]',
      confidence: 'low',
    },
  ],
};
