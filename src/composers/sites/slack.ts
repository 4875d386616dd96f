import type { Site } from '../site.ts';
import { inAddress, inside } from '../around.ts';

export const hosts = ['app.slack.com'];

/** What the address says of the main column, and of the thread beside it, which may be of another channel. */
const main = /^\/client\/[^/]+\/([CDG]\w+)/;
const thread = /\/thread\/([CDG]\w+)/;

/** Slack: its own Quill. An id that begins with D is a private chat, one with C a channel; G may be either. */
export const site: Site = {
  id: 'slack',
  hosts,
  composers: [
    {
      selector:
        ':is([data-qa="message_input"], [data-qa="threads_flexpane"]) .ql-editor[contenteditable="true"]',
      editor: 'quill',
      surface: (element) =>
        (channelOf(element) ?? inAddress(main))?.startsWith('D') ? 'direct-message' : 'group-message',
      sendKey: 'enter',
      enterMayBreak: true,
      send: '[data-qa="texty_send_button"]',
      later: /^schedule/i,
      confidence: 'high',
    },
  ],
  account: (document) => document.querySelector('[data-qa="user-button"] img')?.getAttribute('alt') || null,
  // With the label of the box, where it has one: two columns may stand beside each other.
  conversation(element) {
    const channel = channelOf(element);
    return channel && `${channel} ${element.getAttribute('aria-label') ?? ''}`;
  },
};

/** Null where the address shows a list, as of all threads. */
function channelOf(element: HTMLElement): string | null {
  return inAddress(inside(element, '[data-qa="threads_flexpane"]') ? thread : main);
}
