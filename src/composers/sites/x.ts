import type { Site } from '../site.ts';

/** X: posts and replies are Draft.js; messages a textarea in an open shadow root (2025 on), Draft.js before. */
export const site: Site = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  composers: [
    {
      selector:
        '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"] [contenteditable="true"]',
      editor: 'draft-js',
      surface: (element) =>
        element.closest('[data-testid="inline_reply_offscreen"], article') ? 'public-comment' : 'public-post',
      sendKey: 'ctrl-enter',
      send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
    },
    {
      selector: '[data-testid="dm-composer-textarea"]',
      editor: 'textarea',
      // A group conversation's id begins with g.
      surface: () => (/\/i\/chat\/g/.test(location.pathname) ? 'group-message' : 'direct-message'),
      sendKey: 'enter',
      send: '[data-testid="dm-composer-send-button"]',
    },
    {
      selector: '[data-testid="dmComposerTextInput"]',
      editor: 'draft-js',
      surface: 'direct-message',
      sendKey: 'enter',
      send: '[data-testid="dmComposerSendButton"]',
    },
  ],
  account(document) {
    const link = document.querySelector('[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href');
    return link ? `@${link.replace(/^\//, '')}` : null;
  },
};
