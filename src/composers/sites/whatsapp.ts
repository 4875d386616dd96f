import type { Site } from '../site.ts';
import { wordsNear } from '../around.ts';

export const hosts = ['web.whatsapp.com'];

/** WhatsApp Web: Lexical. A group's messages carry ids that end in @g.us. The address is the same for every chat. */
export const site: Site = {
  id: 'whatsapp',
  hosts,
  composers: [
    {
      selector: '#main footer [contenteditable="true"], [data-testid="conversation-compose-box-input"]',
      editor: 'lexical',
      surface: (element) =>
        element.ownerDocument.querySelector('#main [data-id*="@g.us"]') ? 'group-message' : 'direct-message',
      sendKey: 'enter',
      enterMayBreak: true,
      send: '#main footer button:is([aria-label="Send"], [data-tab="11"], :has(span[data-icon="send"], span[data-icon="wds-ic-send-filled"])), [data-testid="send"]',
      confidence: 'high',
    },
  ],
  conversation: (element) =>
    wordsNear(element, 'header span[title], [data-testid="conversation-info-header-chat-title"]'),
};
