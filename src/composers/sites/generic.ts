import { richMarks } from '../editors/find-editor.ts';
import type { Site } from '../site.ts';

/**
 * What stays when a known site is redesigned: a box for several lines, or an editor. Where it stands is unknown,
 * so the channel isn't judged, only the words.
 */
export const site: Site = {
  id: 'generic',
  hosts: [],
  composers: [
    {
      selector: 'textarea:not([readonly], [disabled])',
      editor: 'textarea',
      surface: 'unknown',
      sendKey: 'ctrl-enter',
      send: 'button[type="submit"], [aria-label="Send"], [aria-label="Post"]',
      confidence: 'low',
    },
    {
      selector: '[data-lexical-editor="true"][contenteditable="true"]',
      editor: 'lexical',
      surface: 'unknown',
      sendKey: 'enter',
      enterMayBreak: true,
      send: 'button[type="submit"], [aria-label="Send"], [aria-label="Post"]',
      confidence: 'low',
    },
    {
      selector: `[contenteditable="true"]:is([role="textbox"], ${richMarks}), [contenteditable="plaintext-only"][role="textbox"]`,
      editor: 'contenteditable',
      surface: 'unknown',
      sendKey: 'ctrl-enter',
      send: 'button[type="submit"], [aria-label="Send"], [aria-label="Post"]',
      confidence: 'low',
    },
    {
      // Of all fields of one line, those that say that they are for a message.
      selector:
        'input:is([type="text"], :not([type])):is([aria-label*="message" i], [placeholder*="message" i], [aria-label*="comment" i], [placeholder*="comment" i])',
      editor: 'textarea',
      surface: 'unknown',
      sendKey: 'enter',
      send: 'button[type="submit"], [aria-label="Send"], [aria-label="Post"]',
      confidence: 'low',
    },
  ],
};
