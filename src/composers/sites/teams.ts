import type { Site } from '../site.ts';
import { near, wordsNear } from '../around.ts';

export const hosts = ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'];

/** Microsoft Teams: CKEditor 5. The address never changes; the heading tells a channel from a chat. */
export const site: Site = {
  id: 'teams',
  hosts,
  composers: [
    {
      selector:
        '[data-tid="ckeditor"][contenteditable="true"], [data-tid="ckeditor"] [contenteditable="true"]',
      editor: 'ckeditor',
      surface: (element) => (inChannel(element) ? 'group-message' : 'direct-message'),
      sendKey: 'enter',
      enterMayBreak: true,
      send: 'button:is([data-tid="newMessageCommands-send"], [data-tid="sendMessageCommands-send"], [name="send"])',
      later: /^schedule/i,
      confidence: 'high',
    },
  ],
  // Every team has a channel "General": the names of channels tell nothing.
  conversation: (element) => (inChannel(element) ? null : wordsNear(element, '[data-tid*="chat-title"]')),
};

function inChannel(element: HTMLElement): boolean {
  const channel = '[data-tid="channelTitle-text"]';
  return near(element, `${channel}, [data-tid*="chat-title"]`)?.matches(channel) ?? false;
}
