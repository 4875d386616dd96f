import type { Site } from '../site.ts';

export const hosts = ['web.snapchat.com', 'www.snapchat.com'];

/** Snapchat for the web: an editable box. Every chat is private, and nothing shows whether it is a group's. */
export const site: Site = {
  id: 'snapchat',
  hosts,
  composers: [
    {
      selector: '[role="textbox"][contenteditable="true"]',
      editor: 'contenteditable',
      surface: 'direct-message',
      sendKey: 'enter',
      send: 'button[type="submit"], [aria-label="Send this text"]',
      confidence: 'medium',
    },
    {
      selector: 'textarea[aria-label="Caption Input"]',
      editor: 'textarea',
      surface: 'direct-message',
      sendKey: 'none',
      send: 'button[type="submit"]',
      confidence: 'low',
    },
  ],
  conversation({ ownerDocument }) {
    const open = ownerDocument.querySelectorAll('[id^="cv-"]');
    return open.length === 1 ? open[0]!.id : null;
  },
};
