import type { Site } from '../site.ts';
import { inAddress } from '../around.ts';

export const hosts = ['www.pinterest.com', 'uk.pinterest.com', 'www.pinterest.co.uk'];

/** Pinterest: comments under a pin; messages are known by their address alone. */
export const site: Site = {
  id: 'pinterest',
  hosts,
  composers: [
    {
      selector: '[contenteditable="true"]:is([aria-label="Add a comment"], [data-test-id="comment-input"] *)',
      editor: 'contenteditable',
      surface: 'public-comment',
      sendKey: 'enter',
      send: '[data-test-id="comment-creation-post-button"], button[aria-label="Post"]',
      confidence: 'low',
    },
    {
      selector: 'textarea',
      editor: 'textarea',
      surface: () => (inAddress(/^\/messages\b/) ? 'direct-message' : 'unknown'),
      sendKey: 'enter',
      send: 'button[type="submit"], button[aria-label="Send"]',
      confidence: 'low',
    },
  ],
};
