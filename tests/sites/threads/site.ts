import type { FixtureComposer } from '../fixture.ts';

/** Threads: one kind of box for posts, replies and messages. */
export const composers: FixtureComposer[] = [
  {
    what: 'a post',
    at: 'https://www.threads.com/',
    surface: 'public-post',
    editor: 'lexical',
    sendKey: 'none',
    attributes: {
      'aria-label': 'Empty text field. Type to compose a new post.',
      'data-lexical-editor': 'true',
    },
    send: '[tabindex="0"]',
    account: '@priya_helps',
    html: `<nav><a href="/@priya_helps"><svg aria-label="Profile"></svg></a></nav><div role="dialog"><editor-place></editor-place><div role="button" tabindex="0">Post</div></div>`,
  },
  {
    what: 'a reply',
    at: 'https://www.threads.com/@ayesha/post/1',
    surface: 'public-comment',
    editor: 'lexical',
    sendKey: 'none',
    attributes: { 'aria-label': 'Empty text field. Type to compose a reply.', 'data-lexical-editor': 'true' },
    send: '[tabindex="0"]',
    html: `<div role="dialog"><editor-place></editor-place><div role="button" tabindex="0">Post</div></div>`,
  },
  {
    what: 'a message',
    at: 'https://www.threads.com/messages/t/1',
    surface: 'direct-message',
    editor: 'lexical',
    sendKey: 'enter',
    attributes: { 'aria-label': 'Message', 'data-lexical-editor': 'true' },
    html: `<main><editor-place></editor-place></main>`,
  },
];
