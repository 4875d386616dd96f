import type { Site } from '../site.ts';
import { near } from '../around.ts';

/** The larger servers; any other is one that the writer turns on, and knows by its page. */
export const hosts = [
  'mastodon.social',
  'mastodon.online',
  'mstdn.social',
  'mas.to',
  'mastodon.world',
  'mastodonapp.uk',
  'toot.wales',
];

/** Mastodon: a textarea that React controls. The chosen visibility tells who will read it. */
export const site: Site = {
  id: 'mastodon',
  hosts,
  anywhere: true,
  composers: [
    {
      selector: '#mastodon :is(.compose-form textarea, textarea.autosuggest-textarea__textarea)',
      editor: 'textarea',
      surface(element) {
        if (near(element, '.compose-form button .icon-at, .compose-form button .fa-at'))
          return 'direct-message';
        return near(element, '.reply-indicator') ? 'public-comment' : 'public-post';
      },
      sendKey: 'ctrl-enter',
      send: '.compose-form button[type="submit"]',
      confidence: 'high',
    },
  ],
};
