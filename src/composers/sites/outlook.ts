import type { Site } from '../site.ts';
import { allNear } from '../around.ts';

export const hosts = [
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
];

/** Outlook on the web: RoosterJS. */
export const site: Site = {
  id: 'outlook',
  hosts,
  composers: [
    {
      selector:
        '[id^="editorParent_"] [contenteditable="true"], [role="textbox"][aria-label^="Message body"][contenteditable="true"]',
      editor: 'roosterjs',
      surface: 'email',
      sendKey: 'ctrl-enter',
      send: '#splitButton-send__primaryActionButton, [data-testid="ComposeSendButton"] button, button[aria-label="Send"]',
      later: /^schedule send/i,
      confidence: 'high',
    },
  ],
  account: (document) => document.querySelector('#O365_MainLink_Me')?.textContent.trim() || null,
  // Everybody who gets it; the buttons beside the fields have the same labels.
  conversation: (element) =>
    allNear(
      element,
      'div:is([aria-label="To"], [aria-label="Cc"], [aria-label="Bcc"]), [contenteditable="true"]:is([aria-label^="To"], [aria-label^="Cc"], [aria-label^="Bcc"])',
      (one) => one.textContent,
    ),
};
