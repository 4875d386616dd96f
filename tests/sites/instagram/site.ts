import type { FixtureComposer } from '../fixture.ts';

/** Instagram: controls are known by their words alone. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message',
    at: 'https://www.instagram.com/direct/t/123/',
    surface: 'direct-message',
    editor: 'lexical',
    sendKey: 'enter',
    attributes: { 'aria-label': 'Message', 'data-lexical-editor': 'true' },
    send: '[tabindex="0"]',
    html: `<main><header><a href="/ayesha/"><span>Ayesha</span></a></header><div><div role="button">Emoji</div><editor-place></editor-place>
      <div role="button" tabindex="0">Send</div></div></main>`,
  },
  {
    what: 'a comment',
    at: 'https://www.instagram.com/p/abc/',
    surface: 'public-comment',
    editor: 'textarea',
    sendKey: 'enter',
    attributes: { 'aria-label': 'Add a comment…' },
    send: '[tabindex="0"]',
    html: `<main><article>A picture<form><editor-place></editor-place><div role="button" tabindex="0">Post</div></form></article></main>`,
  },
  {
    what: 'a caption',
    at: 'https://www.instagram.com/',
    surface: 'public-post',
    editor: 'lexical',
    sendKey: 'none',
    attributes: { 'aria-label': 'Write a caption...', 'data-lexical-editor': 'true' },
    send: '[tabindex="0"]',
    html: `<div role="dialog"><div><div role="button" tabindex="0">Share</div></div><editor-place></editor-place></div>`,
  },
];
