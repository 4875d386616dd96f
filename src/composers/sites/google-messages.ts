import type { Site } from '../site.ts';
import { inAddress } from '../around.ts';

export const hosts = ['messages.google.com'];

/** Google Messages for the web: text messages by a paired phone, in a textarea. */
export const site: Site = {
  id: 'google-messages',
  hosts,
  composers: [
    {
      selector: 'textarea[data-e2e-message-input-box], mws-message-compose textarea',
      editor: 'textarea',
      surface: 'sms',
      sendKey: 'enter',
      send: '[data-e2e-send-text-button], mws-message-send-button button',
      later: /^schedule/i,
      confidence: 'high',
    },
  ],
  // One that is only begun has "new" for all.
  conversation: () => inAddress(/^\/web\/conversations\/(\d+)/),
};
