import { defineContentScript } from 'wxt/utils/define-content-script';
import { eachDocument, onceActive } from '../src/composers/life.ts';
import { startComposers } from '../src/composers/start.ts';

/** Everywhere that people write on the named sites: each frame, blank ones too, before the page's own scripts. */
export default defineContentScript({
  // The build puts each site's own in its place (`src/build/site-scripts.ts`).
  matches: ['*://*/*'],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: () => onceActive(() => eachDocument((signal) => startComposers({ signal }))),
});
