import type { FixtureComposer } from '../fixture.ts';

/** Google Messages for the web. */
export const composers: FixtureComposer[] = [
  {
    what: 'a text message',
    at: 'https://messages.google.com/web/conversations/12',
    surface: 'sms',
    editor: 'textarea',
    sendKey: 'enter',
    attributes: { 'data-e2e-message-input-box': '' },
    send: 'button',
    html: `<mws-conversation-title>Ayesha</mws-conversation-title><mws-message-compose><mws-autosize-textarea><editor-place></editor-place></mws-autosize-textarea>
      <mws-message-send-button><button data-e2e-send-text-button>➤</button></mws-message-send-button></mws-message-compose>`,
  },
];
