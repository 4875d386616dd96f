import { argv } from 'node:process';
import type { BrowserKind } from '../browser/find-browser.ts';
import { launch } from '../browser/launch.ts';

/** Open a browser with the extension on the demo page, and stay until it is closed. */
async function show(kind: BrowserKind): Promise<void> {
  const { browser, page } = await launch(kind, { headless: false });
  const [tab = await browser.newPage()] = await browser.pages();
  await tab.goto(page('trainer.html#demo'));
  process.stdout.write(
    'The demo page is open. Type in the chat; press Enter to send. Close the browser to end.\n',
  );
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

await show(argv[2] === 'firefox' ? 'firefox' : 'chromium');
