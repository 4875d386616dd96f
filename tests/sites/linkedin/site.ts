import type { FixtureComposer } from '../fixture.ts';

/**
 * LinkedIn: messages in bubbles over every page, on some in an open shadow root. Its posts stand there too, but Quill 1
 * as it comes from npm can't be typed into there in Firefox, with us or without: here they stand in the page.
 */
export const composers: FixtureComposer[] = [
  {
    what: 'a message in a bubble over the feed',
    at: 'https://www.linkedin.com/feed/',
    surface: 'direct-message',
    editor: 'contenteditable',
    sendKey: 'enter',
    attributes: { class: 'msg-form__contenteditable' },
    send: '.msg-form__send-button',
    account: 'Priya Patel',
    html: `<nav><img class="global-nav__me-photo" alt="Priya Patel"></nav><div class="msg-overlay-conversation-bubble"><h2 class="msg-overlay-bubble-header__title">Ayesha</h2>
      <form class="msg-form"><editor-place></editor-place><button type="submit" class="msg-form__send-button">Send</button></form></div>`,
  },
  {
    what: 'a message in a bubble in an open shadow root',
    at: 'https://www.linkedin.com/in/ayesha/',
    surface: 'direct-message',
    editor: 'contenteditable',
    sendKey: 'enter',
    attributes: { class: 'msg-form__contenteditable' },
    send: '.msg-form__send-button',
    html: `<div id="interop-outlet"><template shadowrootmode="open"><div class="msg-overlay-conversation-bubble"><h2 class="msg-overlay-bubble-header__title">Ayesha</h2>
      <div class="msg-form"><editor-place></editor-place><button class="msg-form__send-button">Send</button></div></div></template></div>`,
  },
  {
    what: 'a post',
    at: 'https://www.linkedin.com/feed/?shareActive=true',
    surface: 'public-post',
    editor: 'quill1',
    sendKey: 'none',
    attributes: {},
    send: '.share-actions__primary-action',
    html: `<div role="dialog" class="share-box"><div class="share-creation-state"><editor-place></editor-place></div>
      <button class="share-actions__primary-action">Post</button></div>`,
  },
  {
    what: 'a comment',
    at: 'https://www.linkedin.com/feed/update/1',
    surface: 'public-comment',
    editor: 'prosemirror',
    sendKey: 'none',
    attributes: {},
    send: 'button',
    html: `<article><div class="comments-comment-box"><editor-place></editor-place><button class="comments-comment-box__submit-button--cr">Comment</button></div></article>`,
  },
];
