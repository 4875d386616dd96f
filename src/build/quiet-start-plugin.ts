import type { Plugin } from 'vite';

const NAME = 'wxt/utils/content-script-context';
const OURS = '\0second-look:quiet-start';

/**
 * WXT's own start of a content script tells the page of it, by an event on the document and a message to the window
 * that carry the extension's id, and ends the script when it hears such an event. So any page could see that we are
 * there, and turn us off. Ours starts without a word; `composers/life.ts` ends it.
 */
export function quietStartPlugin(): Plugin {
  return {
    name: 'second-look:quiet-start',
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? OURS : undefined),
    load: (id) => (id === OURS ? 'export class ContentScriptContext {}' : undefined),
  };
}
