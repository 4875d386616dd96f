import type { FixtureComposer } from '../fixture.ts';

/** Bluesky. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message',
    at: 'https://bsky.app/messages/abc',
    surface: 'direct-message',
    editor: 'textarea',
    sendKey: 'enter',
    attributes: { placeholder: 'Write a message' },
    send: '[aria-label="Send message"]',
    html: `<main><div><editor-place></editor-place><div role="button" tabindex="0" aria-label="Send message">➤</div></div></main>`,
  },
  {
    what: 'a post',
    at: 'https://bsky.app/',
    surface: 'public-post',
    editor: 'prosemirror',
    sendKey: 'ctrl-enter',
    attributes: {},
    send: '[data-testid="composerPublishBtn"]',
    html: `<div role="dialog"><button data-testid="composerPublishBtn" aria-label="Publish post">Post</button><editor-place></editor-place></div>`,
  },
  {
    what: 'a reply',
    at: 'https://bsky.app/profile/ayesha/post/1',
    surface: 'public-comment',
    editor: 'prosemirror',
    sendKey: 'ctrl-enter',
    attributes: {},
    send: '[data-testid="composerPublishBtn"]',
    html: `<div role="dialog"><button data-testid="composerPublishBtn" aria-label="Publish reply">Reply</button><editor-place></editor-place></div>`,
  },
];
