import type { FixtureComposer } from '../fixture.ts';

/** Pinterest: comments, and what is known of messages. */
export const composers: FixtureComposer[] = [
  {
    what: 'a comment',
    at: 'https://www.pinterest.com/pin/1',
    surface: 'public-comment',
    editor: 'contenteditable',
    sendKey: 'enter',
    attributes: { 'aria-label': 'Add a comment' },
    send: 'button',
    html: `<div><editor-place></editor-place><button data-test-id="comment-creation-post-button">Post</button></div>`,
  },
  {
    what: 'a message',
    at: 'https://www.pinterest.com/messages/1',
    surface: 'direct-message',
    editor: 'textarea',
    sendKey: 'enter',
    attributes: {},
    send: '[aria-label="Send"]',
    html: `<div><editor-place></editor-place><button aria-label="Send">➤</button></div>`,
  },
];
