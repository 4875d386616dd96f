import type { FixtureComposer } from '../fixture.ts';

/** Mastodon: the chosen visibility tells who will read it. */
export const composers: FixtureComposer[] = [
  {
    what: 'a post',
    at: 'https://mastodon.social/home',
    surface: 'public-post',
    editor: 'textarea',
    sendKey: 'ctrl-enter',
    attributes: { class: 'autosuggest-textarea__textarea' },
    send: 'button[type="submit"]',
    html: `<div id="mastodon"><form class="compose-form"><div class="compose-form__dropdowns"><button type="button"><svg class="icon icon-globe"></svg></button></div>
      <editor-place></editor-place><div class="compose-form__submit"><button type="submit">Post</button></div></form></div>`,
  },
  {
    what: 'a post for the people that it mentions',
    at: 'https://mastodon.social/publish',
    surface: 'direct-message',
    editor: 'textarea',
    sendKey: 'ctrl-enter',
    attributes: { class: 'autosuggest-textarea__textarea' },
    send: 'button[type="submit"]',
    html: `<div id="mastodon"><form class="compose-form"><div class="compose-form__dropdowns"><button type="button"><svg class="icon icon-at"></svg></button></div>
      <editor-place></editor-place><div class="compose-form__submit"><button type="submit">Post</button></div></form></div>`,
  },
  {
    what: 'a reply',
    at: 'https://mastodon.social/@ayesha/1',
    surface: 'public-comment',
    editor: 'textarea',
    sendKey: 'ctrl-enter',
    attributes: { class: 'autosuggest-textarea__textarea' },
    send: 'button[type="submit"]',
    html: `<div id="mastodon"><form class="compose-form"><div class="reply-indicator">Ayesha: The forum is open.</div>
      <editor-place></editor-place><div class="compose-form__submit"><button type="submit">Reply</button></div></form></div>`,
  },
];
