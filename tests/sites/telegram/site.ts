import type { FixtureComposer } from '../fixture.ts';

/** Telegram Web: K and A. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message in K',
    at: 'https://web.telegram.org/k/?1#@ayesha',
    surface: 'direct-message',
    editor: 'contenteditable',
    sendKey: 'enter',
    attributes: { class: 'input-message-input', 'data-peer-id': '777' },
    send: '.btn-send',
    later: '.menu-schedule',
    html: `<div role="menu"><button class="menu-schedule">Schedule Message</button></div>
      <div class="chat active"><div class="chat-info"><span class="peer-title" data-peer-id="777">Ayesha</span></div>
      <div class="chat-input"><editor-place></editor-place><button class="btn-send">➤</button></div></div>`,
  },
  {
    what: 'a message to a group in K',
    at: 'https://web.telegram.org/k/?2#-888',
    surface: 'group-message',
    editor: 'contenteditable',
    sendKey: 'enter',
    attributes: { class: 'input-message-input', 'data-peer-id': '-888' },
    send: '.btn-send',
    html: `<div class="chat active"><div class="chat-info"><span class="peer-title" data-peer-id="-888">Youth forum</span></div>
      <div class="chat-input"><editor-place></editor-place><button class="btn-send">➤</button></div></div>`,
  },
  {
    what: 'a message in A',
    at: 'https://web.telegram.org/a/?1#777',
    surface: 'direct-message',
    editor: 'contenteditable',
    sendKey: 'enter',
    attributes: { id: 'editable-message-text' },
    send: '.main-button',
    html: `<div class="MiddleHeader"><div class="ChatInfo"><h3 class="fullName">Ayesha</h3><span class="status">last seen recently</span></div></div>
      <div class="Composer"><editor-place></editor-place><button class="main-button send">➤</button></div>`,
  },
  {
    what: 'a message to a group in A',
    at: 'https://web.telegram.org/a/?2#-888',
    surface: 'group-message',
    editor: 'contenteditable',
    sendKey: 'enter',
    attributes: { id: 'editable-message-text' },
    send: '.main-button',
    html: `<div class="MiddleHeader"><div class="ChatInfo"><h3 class="fullName">Youth forum</h3></div></div>
      <div class="Composer"><editor-place></editor-place><button class="main-button send">➤</button></div>`,
  },
];
