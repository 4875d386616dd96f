import { argv } from 'node:process';
import type { BrowserKind } from '../browser/find-browser.ts';
import { launch } from '../browser/launch.ts';
import { openOwnPage } from '../browser/own-pages.ts';

/** Open a browser with the extension on the demo page, and stay until it is closed. */
async function show(kind: BrowserKind): Promise<void> {
  const launched = await launch(kind, { headless: false });
  await openOwnPage(launched, 'trainer.html#demo', '[data-training-composer]');
  process.stdout.write(
    'The demo page is open. Type in the chat; press Enter to send. Close the browser to end.\n',
  );
  await new Promise((resolve) => launched.browser.once('disconnected', resolve));
}

await show(argv[2] === 'firefox' ? 'firefox' : 'chromium');
