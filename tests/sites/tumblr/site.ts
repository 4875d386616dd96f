import type { FixtureComposer } from '../fixture.ts';

/** Tumblr: posts, and what is known of messages. */
export const composers: FixtureComposer[] = [
  {
    what: 'a post',
    at: 'https://www.tumblr.com/new/text',
    surface: 'public-post',
    editor: 'contenteditable',
    sendKey: 'none',
    attributes: { class: 'block-editor-rich-text__editable' },
    send: '.post',
    html: `<div><div class="block-editor-writing-flow"><editor-place></editor-place></div><button>Close</button><button class="post">Post now</button></div>`,
  },
  {
    what: 'a message',
    at: 'https://www.tumblr.com/messaging',
    surface: 'direct-message',
    editor: 'textarea',
    sendKey: 'enter',
    attributes: {},
    send: '[aria-label="Send"]',
    html: `<div><editor-place></editor-place><button aria-label="Send">➤</button></div>`,
  },
];
