import { defineContentScript } from 'wxt/utils/define-content-script';
import { startComposers } from '../src/composers/start.ts';
import { hostMatches } from '../src/platforms/sites.ts';

/** Everywhere that people write on the named sites: each frame, before the page's own scripts. */
export default defineContentScript({
  matches: hostMatches,
  runAt: 'document_start',
  allFrames: true,
  main(context) {
    startComposers({ signal: context.signal });
  },
});
