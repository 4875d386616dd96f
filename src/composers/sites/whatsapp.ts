import type { Site } from '../site.ts';

/** WhatsApp Web: Lexical. A group's messages carry ids that end in @g.us. */
export const site: Site = {
  id: 'whatsapp',
  hosts: ['web.whatsapp.com'],
  composers: [
    {
      selector: '#main footer [contenteditable="true"], [data-testid="conversation-compose-box-input"]',
      editor: 'lexical',
      surface: (element) =>
        element.ownerDocument.querySelector('#main [data-id*="@g.us"]') ? 'group-message' : 'direct-message',
      sendKey: 'enter',
      send: '#main footer button:is([aria-label="Send"], [data-tab="11"], :has(span[data-icon="send"], span[data-icon="wds-ic-send-filled"])), [data-testid="send"]',
    },
  ],
};
