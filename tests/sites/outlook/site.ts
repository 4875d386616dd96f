import type { FixtureComposer } from '../fixture.ts';

/** Outlook on the web. */
export const composers: FixtureComposer[] = [
  {
    what: 'a message',
    at: 'https://outlook.office.com/mail/compose/',
    surface: 'email',
    editor: 'roosterjs',
    sendKey: 'ctrl-enter',
    attributes: { 'aria-label': 'Message body, press Alt+F10 to exit' },
    send: '#splitButton-send__primaryActionButton',
    later: '[role="menuitem"]',
    account: 'Priya Patel',
    html: `<div role="menu"><button role="menuitem">Schedule send</button></div>
      <div id="O365_MainLink_Me">Priya Patel</div><div><div data-testid="ComposeSendButton"><button id="splitButton-send__primaryActionButton" aria-label="Send">Send</button></div>
      <div aria-label="To">Ayesha</div><div id="editorParent_1"><editor-place></editor-place></div></div>`,
  },
];
