import type { FixtureComposer } from '../fixture.ts';

/** Messenger: private all of it. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message',
    at: 'https://www.messenger.com/e2ee/t/100002',
    surface: 'direct-message',
    editor: 'lexical',
    sendKey: 'enter',
    attributes: { 'aria-label': 'Message', 'data-lexical-editor': 'true' },
    send: '[aria-label="Press enter to send"]',
    html: `<div role="main"><header><h2>Ayesha</h2></header><div role="group" aria-label="Thread composer"><editor-place></editor-place>
      <div role="button" tabindex="0" aria-label="Press enter to send">➤</div></div></div>`,
  },
];
