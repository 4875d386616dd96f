import type { FixtureComposer } from '../fixture.ts';

/** Gmail. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message',
    at: 'https://mail.google.com/mail/u/0/',
    surface: 'email',
    editor: 'contenteditable',
    sendKey: 'ctrl-enter',
    attributes: { g_editable: 'true', 'aria-label': 'Message Body' },
    send: '[data-tooltip^="Send"]',
    later: '[role="menuitem"]',
    html: `<div role="menu"><div role="menuitem" tabindex="-1">Schedule send</div></div>
      <div role="dialog" class="M9"><div name="to"><div role="option" data-hovercard-id="ayesha@example.org">Ayesha</div></div><input name="subjectbox" value="Saturday">
      <div class="Ap"><editor-place></editor-place></div><div role="button" tabindex="0" data-tooltip="Send ‪(Ctrl-Enter)‬">Send</div></div>`,
  },
];
