import type { FixtureComposer } from '../fixture.ts';

/** WhatsApp Web: one address for every chat; the messages tell a group. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message',
    at: 'https://web.whatsapp.com/',
    surface: 'direct-message',
    editor: 'lexical',
    sendKey: 'enter',
    attributes: { 'data-tab': '10', 'data-lexical-editor': 'true' },
    send: '[aria-label="Send"]',
    html: `<div id="main"><header><span title="Ayesha">Ayesha</span></header><div data-id="false_44@c.us_1">Hello</div>
      <footer><editor-place></editor-place><button aria-label="Send" data-tab="11"><span data-icon="wds-ic-send-filled"></span></button></footer></div>`,
  },
  {
    what: 'a message to a group',
    at: 'https://web.whatsapp.com/group',
    surface: 'group-message',
    editor: 'lexical',
    sendKey: 'enter',
    attributes: { 'data-tab': '10', 'data-lexical-editor': 'true' },
    send: 'footer button',
    html: `<div id="main"><header><span title="Youth forum">Youth forum</span></header><div data-id="false_12@g.us_1">Hello</div>
      <footer><editor-place></editor-place><button><span data-icon="wds-ic-send-filled">➤</span></button></footer></div>`,
  },
];
