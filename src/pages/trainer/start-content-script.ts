/**
 * Put the shipped content script to work on this page, as the browser does on the named sites. After our own views
 * are there: it looks at what has the focus, then listens at the window, before anything that the editor hears.
 */
export function startContentScript(): void {
  // The adapter first, as the manifest has it for the named sites.
  for (const file of ['/sites/training.js', '/content-scripts/composer.js']) {
    const script = document.createElement('script');
    script.src = file;
    script.async = false;
    document.head.append(script);
  }
}
