import type { FixtureComposer } from '../fixture.ts';

/** Microsoft Teams: the heading tells a channel from a chat. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message in a chat',
    at: 'https://teams.microsoft.com/v2/',
    surface: 'direct-message',
    editor: 'ckeditor',
    sendKey: 'enter',
    attributes: { 'data-tid': 'ckeditor' },
    send: '[data-tid="newMessageCommands-send"]',
    html: `<main><h2 data-tid="chat-title">Ayesha</h2><div><editor-place></editor-place><button data-tid="newMessageCommands-send">➤</button></div></main>`,
  },
  {
    what: 'a message in a channel',
    at: 'https://teams.microsoft.com/v2/?1',
    surface: 'group-message',
    editor: 'ckeditor',
    sendKey: 'enter',
    attributes: { 'data-tid': 'ckeditor' },
    send: '[data-tid="sendMessageCommands-send"]',
    html: `<main><span data-tid="channelTitle-text">General</span><div><editor-place></editor-place><button data-tid="sendMessageCommands-send">➤</button></div></main>`,
  },
];
