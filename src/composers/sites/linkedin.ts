import type { Site } from '../site.ts';
import { allNear, wordsNear } from '../around.ts';

export const hosts = ['www.linkedin.com'];

const titles = '.msg-overlay-bubble-header__title, .msg-entity-lockup__entity-title';

/** LinkedIn: messages float over every page, in an editor of its own; posts are Quill, comments TipTap or Quill. */
export const site: Site = {
  id: 'linkedin',
  hosts,
  composers: [
    {
      selector: '.msg-form__contenteditable[contenteditable="true"]',
      editor: 'contenteditable',
      surface: 'direct-message',
      sendKey: 'enter',
      enterMayBreak: true,
      send: '.msg-form__send-button, .msg-form__send-btn',
      confidence: 'high',
    },
    {
      // Before posts: a dialog may hold either.
      selector:
        '.comments-comment-box .ql-editor[contenteditable="true"], .tiptap.ProseMirror[contenteditable="true"]',
      editor: 'prosemirror',
      surface: 'public-comment',
      sendKey: 'none',
      send: '[class*="comments-comment-box__submit-button"]',
      confidence: 'medium',
    },
    {
      selector: ':is(.share-creation-state, .share-box, [role="dialog"]) .ql-editor[contenteditable="true"]',
      editor: 'quill',
      surface: 'public-post',
      sendKey: 'none',
      // The same button says "Schedule" once a time is set.
      send: '.share-actions__primary-action',
      confidence: 'medium',
    },
  ],
  account: (document) => document.querySelector('.global-nav__me-photo')?.getAttribute('alt') || null,
  // A new message has the same title for everybody; its readers stand beside it.
  conversation: (element) =>
    wordsNear(element, titles) &&
    allNear(element, `${titles}, .msg-connections-typeahead .artdeco-pill`, (one) => one.textContent),
};
