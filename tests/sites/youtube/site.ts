import type { FixtureComposer } from '../fixture.ts';

/** YouTube: comments under a video, and the live chat in a frame of its own. */
export const composers: FixtureComposer[] = [
  {
    what: 'a comment',
    at: 'https://www.youtube.com/watch?v=1',
    surface: 'public-comment',
    editor: 'contenteditable',
    sendKey: 'none',
    attributes: { id: 'contenteditable-root' },
    send: '#submit-button button',
    html: `<ytd-comments><ytd-commentbox><editor-place></editor-place><ytd-button-renderer id="submit-button"><button>Comment</button></ytd-button-renderer></ytd-commentbox></ytd-comments>`,
  },
  {
    what: 'a message in a live chat',
    at: 'https://www.youtube.com/live_chat?v=2',
    surface: 'public-comment',
    editor: 'contenteditable',
    sendKey: 'enter',
    attributes: { id: 'input' },
    send: '#send-button button',
    account: '@priya_helps',
    frameIn: {
      at: 'https://www.youtube.com/watch?v=2',
      html: `<ytd-live-chat-frame><iframe id="chatframe" src="/live_chat?v=2"></iframe></ytd-live-chat-frame>`,
    },
    html: `<yt-live-chat-message-input-renderer><yt-live-chat-author-chip><span id="author-name">@priya_helps</span></yt-live-chat-author-chip>
      <yt-live-chat-text-input-field-renderer><editor-place></editor-place></yt-live-chat-text-input-field-renderer>
      <div id="send-button"><button>Send</button></div></yt-live-chat-message-input-renderer>`,
  },
];
