import type { Site } from '../site.ts';
export const hosts = ['www.youtube.com', 'studio.youtube.com'];

/** YouTube: its own editable elements. A live chat stands in a frame. Nothing here is private. */
export const site: Site = {
  id: 'youtube',
  hosts,
  composers: [
    {
      selector: ':is(ytd-commentbox, ytd-comment-simplebox-renderer) #contenteditable-root',
      editor: 'contenteditable',
      surface: 'public-comment',
      sendKey: 'ctrl-enter',
      // The button inside, where there is one: a press of what is around it does nothing.
      send: ':is(ytd-commentbox, ytd-comment-simplebox-renderer) :is(#submit-button button, #submit-button:not(:has(button)))',
      confidence: 'high',
    },
    {
      selector: 'yt-live-chat-text-input-field-renderer #input[contenteditable]',
      editor: 'contenteditable',
      surface: 'public-comment',
      sendKey: 'enter',
      send: 'yt-live-chat-message-input-renderer #send-button button',
      confidence: 'high',
    },
  ],
  account: (document) =>
    document.querySelector('yt-live-chat-author-chip #author-name')?.textContent.trim() || null,
};
