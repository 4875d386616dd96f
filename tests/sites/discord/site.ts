import type { FixtureComposer } from '../fixture.ts';

/** Discord: one box for all; its label tells a person from a channel. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message to a person',
    at: 'https://discord.com/channels/@me/123',
    surface: 'direct-message',
    editor: 'slate',
    sendKey: 'enter',
    attributes: { 'aria-label': 'Message @ayesha' },
    send: '[aria-label="Send Message"]',
    account: 'priya_helps',
    html: `<main><section><h1 class="title_f3">ayesha</h1></section><form><editor-place></editor-place><button type="button" aria-label="Send Message">➤</button></form></main>
      <section><div class="panelTitleContainer_37"><div class="username_37">priya_helps</div></div></section>`,
  },
  {
    what: 'a message in a channel of a server',
    at: 'https://discord.com/channels/55/77',
    surface: 'group-message',
    editor: 'slate',
    sendKey: 'enter',
    attributes: { 'aria-label': 'Message #general' },
    html: `<main><form><editor-place></editor-place></form></main>`,
  },
  {
    what: 'a message to several people',
    at: 'https://discord.com/channels/@me/456',
    surface: 'group-message',
    editor: 'slate',
    sendKey: 'enter',
    attributes: { 'aria-label': 'Message Youth forum' },
    html: `<main><form><editor-place></editor-place></form></main>`,
  },
];
