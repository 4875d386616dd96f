import type { FixtureComposer } from '../fixture.ts';

/** Roblox: the chat over any page of the site. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message',
    at: 'https://www.roblox.com/home',
    surface: 'direct-message',
    editor: 'textarea',
    sendKey: 'enter',
    attributes: { class: 'dialog-input' },
    account: 'priya_helps',
    html: `<meta name="user-data" data-name="priya_helps"><div id="chat-container"><div class="dialog-container"><span class="dialog-header-title">Ayesha</span><editor-place></editor-place></div></div>`,
  },
  {
    what: 'a message to a party',
    at: 'https://www.roblox.com/games/1',
    surface: 'group-message',
    editor: 'textarea',
    sendKey: 'enter',
    attributes: { class: 'dialog-input' },
    html: `<div id="chat-container"><div class="dialog-container group-dialog"><span class="dialog-header-title">Party</span><editor-place></editor-place></div></div>`,
  },
];
