import type { FixtureComposer } from '../fixture.ts';

/** Snapchat for the web. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message',
    at: 'https://www.snapchat.com/web/abc',
    surface: 'direct-message',
    editor: 'contenteditable',
    sendKey: 'enter',
    attributes: {},
    html: `<main><div id="cv-abc"><span id="title-abc">Ayesha</span></div><div><editor-place></editor-place></div></main>`,
  },
  {
    what: 'a caption',
    at: 'https://www.snapchat.com/web/',
    surface: 'direct-message',
    editor: 'textarea',
    sendKey: 'none',
    attributes: { 'aria-label': 'Caption Input' },
    send: 'button',
    html: `<main><div><editor-place></editor-place><button type="submit">Send</button></div></main>`,
  },
];
