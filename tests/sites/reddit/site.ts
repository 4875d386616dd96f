import type { FixtureComposer } from '../fixture.ts';

/** Reddit: comments in a slot, chats four open shadow roots deep, and the old site. */
export const composers: FixtureComposer[] = [
  {
    what: 'a comment',
    at: 'https://www.reddit.com/r/youth/comments/1',
    surface: 'public-comment',
    editor: 'lexical',
    sendKey: 'none',
    attributes: { slot: 'rte', 'data-lexical-editor': 'true' },
    send: '[slot="submit-button"]',
    html: `<comment-composer-host><shreddit-composer><template shadowrootmode="open"><slot></slot><slot name="submit-button"></slot></template>
      <div><editor-place></editor-place></div><button slot="submit-button">Comment</button></shreddit-composer></comment-composer-host>`,
  },
  {
    what: 'a post',
    at: 'https://www.reddit.com/r/youth/submit',
    surface: 'public-post',
    editor: 'lexical',
    sendKey: 'none',
    attributes: { slot: 'rte', 'data-lexical-editor': 'true' },
    send: '#submit-post-button',
    html: `<form><shreddit-composer><template shadowrootmode="open"><slot></slot></template><div><editor-place></editor-place></div></shreddit-composer>
      <button type="button" id="submit-post-button">Post</button></form>`,
  },
  {
    what: 'a chat',
    at: 'https://www.reddit.com/chat/room/abc',
    surface: 'direct-message',
    editor: 'textarea',
    sendKey: 'enter',
    attributes: { name: 'message' },
    send: '[aria-label="Send message"]',
    html: `<rs-app><template shadowrootmode="open"><rs-room-overlay-manager><template shadowrootmode="open"><rs-room><template shadowrootmode="open">
      <rs-message-composer><template shadowrootmode="open"><editor-place></editor-place><button aria-label="Send message">➤</button></template></rs-message-composer>
      </template></rs-room></template></rs-room-overlay-manager></template></rs-app>`,
  },
  {
    what: 'a comment on the old site',
    at: 'https://old.reddit.com/r/youth/comments/1',
    surface: 'public-comment',
    editor: 'textarea',
    sendKey: 'none',
    attributes: { name: 'text' },
    send: 'button.save',
    html: `<form class="usertext"><div class="usertext-edit"><editor-place></editor-place><div class="usertext-buttons"><button type="button" class="save">save</button></div></div></form>`,
  },
];
