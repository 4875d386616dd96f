import type { FixtureComposer } from '../fixture.ts';

/** TikTok: both layouts of messages, and comments. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message',
    at: 'https://www.tiktok.com/messages',
    surface: 'direct-message',
    editor: 'draft-js',
    sendKey: 'enter',
    attributes: {},
    send: '[data-e2e="dm-new-send-btn"]',
    account: '@priya_helps',
    html: `<nav><a data-e2e="nav-profile" href="/@priya_helps">Profile</a></nav><div data-e2e="dm-new-chatbox"><p data-e2e="dm-new-chat-nickname">Ayesha</p>
      <div data-e2e="dm-new-input-editor"><editor-place></editor-place></div><button data-e2e="dm-new-send-btn">Send</button></div>`,
  },
  {
    what: 'a message in the older layout',
    at: 'https://www.tiktok.com/business-suite/messages',
    surface: 'direct-message',
    editor: 'draft-js',
    sendKey: 'enter',
    attributes: {},
    send: '[data-e2e="message-send"]',
    html: `<div><p data-e2e="chat-nickname">Ayesha</p><p data-e2e="chat-uniqueid">@ayesha</p>
      <div data-e2e="message-input-area"><editor-place></editor-place></div><button data-e2e="message-send">Send</button></div>`,
  },
  {
    what: 'a comment',
    at: 'https://www.tiktok.com/@ayesha/video/1',
    surface: 'public-comment',
    editor: 'draft-js',
    sendKey: 'enter',
    attributes: {},
    send: '[data-e2e="comment-post"]',
    html: `<div><div data-e2e="comment-input"><editor-place></editor-place></div><div role="button" tabindex="0" data-e2e="comment-post">Post</div></div>`,
  },
];
