import type { Site } from '../site.ts';
import { accountAt, inAddress, inside } from '../around.ts';

export const hosts = ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'];

/** The address's conversation, which is not that of a drawer over it. Ids begin with a number, those of groups with g. */
const addressed = (element: HTMLElement): string | null =>
  inside(element, '[data-testid="xchatEmbedOverlays"], [data-testid="DMDrawer"]')
    ? null
    : inAddress(/^\/(?:i\/chat|messages)\/(g?\d[^/]*)/);

/** X: posts and replies are Draft.js; messages a textarea in an open shadow root (2025 on), Draft.js before. */
export const site: Site = {
  id: 'x',
  hosts,
  composers: [
    {
      selector:
        '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]',
      editor: 'draft-js',
      surface: (element) =>
        inside(element, '[data-testid="inline_reply_offscreen"], article') ? 'public-comment' : 'public-post',
      sendKey: 'ctrl-enter',
      // The same button says "Schedule" once a time is set.
      send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
      confidence: 'high',
    },
    {
      selector: '[data-testid="dm-composer-textarea"]',
      editor: 'textarea',
      surface: (element) => (addressed(element)?.startsWith('g') ? 'group-message' : 'direct-message'),
      sendKey: 'enter',
      send: '[data-testid="dm-composer-send-button"]',
      confidence: 'high',
    },
    {
      selector: '[data-testid="dmComposerTextInput"]',
      editor: 'draft-js',
      surface: 'direct-message',
      sendKey: 'enter',
      send: '[data-testid="dmComposerSendButton"]',
      confidence: 'medium',
    },
  ],
  account: (document) => accountAt(document, '[data-testid="AppTabBar_Profile_Link"]'),
  conversation(element) {
    const id = addressed(element);
    if (id) return id;
    // In the drawer over another page, beside the composer and within the same root.
    const root = element.getRootNode() as Document | ShadowRoot;
    const header = root.querySelector('[data-testid="dm-conversation-header"] a[href^="/"]');
    return header?.getAttribute('href') ?? null;
  },
};
