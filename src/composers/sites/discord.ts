import type { Site } from '../site.ts';
import { inAddress } from '../around.ts';

export const hosts = ['discord.com', 'ptb.discord.com', 'canary.discord.com'];

/** Discord: Slate for every box. The label tells a person ("@") from a channel ("#"); other languages keep the signs. */
export const site: Site = {
  id: 'discord',
  hosts,
  composers: [
    {
      selector: '[role="textbox"][data-slate-editor="true"]',
      editor: 'slate',
      surface(element) {
        const label = element.getAttribute('aria-label') ?? '';
        if (/[@#]/.test(label)) return label.includes('#') ? 'group-message' : 'direct-message';
        // Several people in a private chat have a name without a sign.
        return 'group-message';
      },
      sendKey: 'enter',
      send: 'button[aria-label="Send Message"]',
      confidence: 'high',
    },
  ],
  account: (document) =>
    document
      .querySelector('[class*="panelTitleContainer"] [class*="username"], [class*="nameTag"]')
      ?.textContent.trim() || null,
  // A box in somebody's card, over any channel, writes to that person: the label tells which box it is.
  conversation(element) {
    const channel = inAddress(/^\/channels\/(.+)/);
    return channel && `${channel} ${element.getAttribute('aria-label') ?? ''}`;
  },
};
