import type { Site } from '../site.ts';
import { inAddress, inside, near, wordsNear } from '../around.ts';

export const hosts = ['web.telegram.org'];

/** Telegram Web in both its forms, K and A, with an editor of their own. Ids of groups and channels are negative. */
export const site: Site = {
  id: 'telegram',
  hosts,
  composers: [
    {
      selector: '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)',
      editor: 'contenteditable',
      surface(element) {
        const peer = near(element, '.chat-info [data-peer-id], [data-peer-id]')?.getAttribute('data-peer-id');
        return surfaceOf(peer ?? inAddress(/^.*#(-?\d+)/));
      },
      sendKey: 'enter',
      enterMayBreak: true,
      send: '.btn-send',
      later: /schedule/i,
      confidence: 'high',
    },
    {
      selector: '#editable-message-text[contenteditable="true"]',
      editor: 'contenteditable',
      surface: (element) =>
        near(element, '.ChatInfo .group-status') ? 'group-message' : surfaceOf(inAddress(/^.*#(-?\d+)/)),
      sendKey: 'enter',
      enterMayBreak: true,
      send: '.main-button.send, .Composer .main-button',
      later: /schedule/i,
      confidence: 'high',
    },
  ],
  // The address tells of the chat in the middle; an answer to a story stands over it.
  conversation: (element) =>
    (inside(element, '#column-center, #MiddleColumn') ? inAddress(/#(.+)/) : null) ??
    wordsNear(element, '.chat-info .peer-title, .ChatInfo .fullName'),
};

/** A person's name in the address may be a group's as well: nothing is said then. */
const surfaceOf = (peer: string | null) =>
  peer ? (peer.startsWith('-') ? 'group-message' : 'direct-message') : 'unknown';
