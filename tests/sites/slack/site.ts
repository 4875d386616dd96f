import type { FixtureComposer } from '../fixture.ts';

/** Slack: ids tell a private chat from a channel. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message to a person',
    at: 'https://app.slack.com/client/T1/D2',
    surface: 'direct-message',
    editor: 'quill',
    sendKey: 'enter',
    attributes: {},
    send: '[data-qa="texty_send_button"]',
    account: 'Priya Patel',
    html: `<button data-qa="user-button"><img alt="Priya Patel"></button><main><span data-qa="channel_name">Ayesha</span><div data-qa="message_input"><editor-place></editor-place></div>
      <button data-qa="texty_send_button">➤</button></main>`,
  },
  {
    what: 'a message in a channel',
    at: 'https://app.slack.com/client/T1/C3',
    surface: 'group-message',
    editor: 'quill',
    sendKey: 'enter',
    attributes: {},
    send: '[data-qa="texty_send_button"]',
    later: '[role="menuitem"]',
    html: `<div role="menu"><button role="menuitem">Schedule for later</button></div>
      <main><span data-qa="channel_name">general</span><div data-qa="message_input"><editor-place></editor-place></div><button data-qa="texty_send_button">➤</button></main>`,
  },
  {
    what: 'an answer in a thread',
    at: 'https://app.slack.com/client/T1/C4',
    surface: 'group-message',
    editor: 'quill',
    sendKey: 'enter',
    attributes: {},
    send: '[data-qa="threads_flexpane"] [data-qa="texty_send_button"]',
    html: `<div data-qa="threads_flexpane"><editor-place></editor-place><button data-qa="texty_send_button">➤</button></div>`,
  },
];
