import type { FixtureComposer } from '../fixture.ts';

/** X: posts and replies over the whole page, messages in an open shadow root or, before, in a drawer. */
export const composers: FixtureComposer[] = [
  {
    what: 'a post',
    at: 'https://x.com/compose/post',
    surface: 'public-post',
    editor: 'draft-js',
    sendKey: 'ctrl-enter',
    attributes: { 'data-testid': 'tweetTextarea_0' },
    send: '[data-testid="tweetButton"]',
    account: '@priya_helps',
    html: `<nav><a data-testid="AppTabBar_Profile_Link" href="/priya_helps">Profile</a></nav>
      <div role="dialog"><div data-testid="toolBar-parent"><editor-place></editor-place></div>
      <div><button data-testid="tweetButton">Post</button></div></div>`,
  },
  {
    what: 'a reply',
    at: 'https://x.com/ayesha/status/1',
    surface: 'public-comment',
    editor: 'draft-js',
    sendKey: 'ctrl-enter',
    attributes: { 'data-testid': 'tweetTextarea_0' },
    send: '[data-testid="tweetButtonInline"]',
    html: `<main><article>The forum is open.</article><div data-testid="inline_reply_offscreen"><editor-place></editor-place>
      <button data-testid="tweetButtonInline">Reply</button></div></main>`,
  },
  {
    what: 'a message',
    at: 'https://x.com/i/chat/12-34',
    surface: 'direct-message',
    editor: 'textarea',
    sendKey: 'enter',
    attributes: { 'data-testid': 'dm-composer-textarea' },
    send: '[data-testid="dm-composer-send-button"]',
    html: `<main><div data-testid="xchatEmbedRoute"><template shadowrootmode="open">
      <header data-testid="dm-conversation-header"><a href="/ayesha">Ayesha</a></header>
      <div><editor-place></editor-place><button data-testid="dm-composer-send-button">Send</button></div></template></div></main>`,
  },
  {
    what: 'a message to a group',
    at: 'https://x.com/i/chat/g567',
    surface: 'group-message',
    editor: 'textarea',
    sendKey: 'enter',
    attributes: { 'data-testid': 'dm-composer-textarea' },
    send: '[data-testid="dm-composer-send-button"]',
    html: `<main><div data-testid="xchatEmbedRoute"><template shadowrootmode="open">
      <div><editor-place></editor-place><button data-testid="dm-composer-send-button">Send</button></div></template></div></main>`,
  },
  {
    what: 'a message in the drawer over a public page',
    at: 'https://x.com/explore',
    surface: 'direct-message',
    editor: 'draft-js',
    sendKey: 'enter',
    attributes: { 'data-testid': 'dmComposerTextInput' },
    send: '[data-testid="dmComposerSendButton"]',
    html: `<main><article>News</article></main><div data-testid="DMDrawer"><editor-place></editor-place>
      <button data-testid="dmComposerSendButton">Send</button></div>`,
  },
];
