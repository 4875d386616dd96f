/**
 * Put the shipped content script to work on this page, as the browser does on the named sites. After our own views
 * are there: it looks at what has the focus, then listens at the window, before anything that the editor hears.
 */
export function startContentScript(): void {
  const script = document.createElement('script');
  script.src = '/content-scripts/composer.js';
  document.head.append(script);
}
