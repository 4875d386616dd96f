import type { FixtureComposer } from '../fixture.ts';

/** Twitch: the chat of a stream, and a whisper over any page. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message in a chat',
    at: 'https://www.twitch.tv/youthforum',
    surface: 'public-comment',
    editor: 'slate',
    sendKey: 'enter',
    attributes: { 'data-a-target': 'chat-input' },
    send: '[data-a-target="chat-send-button"]',
    html: `<div class="chat-input"><editor-place></editor-place><button data-a-target="chat-send-button">Chat</button></div>`,
  },
  {
    what: 'a whisper',
    at: 'https://www.twitch.tv/',
    surface: 'direct-message',
    editor: 'textarea',
    sendKey: 'enter',
    attributes: {},
    html: `<div class="whispers-thread"><div class="thread-header"><span title="ayesha">ayesha</span></div><editor-place></editor-place></div>`,
  },
];
