import type { FixtureComposer } from '../fixture.ts';

/** Facebook: chats float over public pages; a post and its comments may stand in a dialog. */
export const composers: FixtureComposer[] = [
  {
    what: 'a chat over a public page',
    at: 'https://www.facebook.com/',
    surface: 'direct-message',
    editor: 'lexical',
    sendKey: 'enter',
    attributes: { 'aria-label': 'Message', 'data-lexical-editor': 'true' },
    send: '[aria-label="Press enter to send"]',
    html: `<div role="main"><article>News</article></div><div><header><h2>Ayesha</h2></header><div role="group" aria-label="Thread composer">
      <editor-place></editor-place><div role="button" tabindex="0" aria-label="Press enter to send">➤</div></div></div>`,
  },
  {
    what: 'a post',
    at: 'https://www.facebook.com/youthforum',
    surface: 'public-post',
    editor: 'lexical',
    sendKey: 'none',
    attributes: { 'aria-label': 'What is on your mind?', 'data-lexical-editor': 'true' },
    send: '[aria-label="Post"]',
    html: `<div role="dialog"><h2>Create post</h2><form><editor-place></editor-place><div role="button" tabindex="0" aria-label="Post">Post</div></form></div>`,
  },
  {
    what: 'a comment on a post that is open in a dialog',
    at: 'https://www.facebook.com/youthforum/posts/1',
    surface: 'public-comment',
    editor: 'lexical',
    sendKey: 'enter',
    attributes: { 'aria-label': 'Write a comment…', 'data-lexical-editor': 'true' },
    send: '[aria-label="Comment"]',
    html: `<div role="dialog"><h2>Post</h2><article>The forum is open.</article><form><editor-place></editor-place><div role="button" tabindex="0" aria-label="Comment">➤</div></form></div>`,
  },
];
