import { mkdirSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { closedRoot } from '../browser/closed-root.ts';
import type { BrowserKind } from '../browser/find-browser.ts';
import { launch } from '../browser/launch.ts';
import { openOwnPage } from '../browser/own-pages.ts';
import { PanelProbe, type PanelReading } from '../browser/panel-probe.ts';

/** Drafts that show the main kinds of finding, and one that shows none. */
const drafts = [
  'gr8 to meet u, add me on snap 😀 or text 07700 900123',
  'Lets keep this between us, delete this chat after.',
  'The youth forum meets on Saturday at 2 pm in the central library.',
];

const composer = '[data-training-composer]';
const folder = fileURLToPath(new URL('../../.cache/demo', import.meta.url));

/** The same demo without a display: types into the demo page, prints what is found, saves what it looks like. */
async function demo(kind: BrowserKind): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const launched = await launch(kind);
  try {
    const saved: string[] = [];
    const tab = await openOwnPage(launched, 'trainer.html#demo', composer);
    const panel = new PanelProbe(tab, await closedRoot(tab, kind));
    for (const draft of drafts) {
      await tab.click(composer);
      await tab.keyboard.down('Control');
      await tab.keyboard.press('KeyA');
      await tab.keyboard.up('Control');
      await tab.keyboard.press('Backspace');
      await panel.gone();
      await tab.keyboard.type(draft);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      print(draft, await panel.read());
      if (draft !== drafts[0]) continue;
      for (const scheme of ['light', 'dark']) {
        // Firefox takes the scheme from its start only.
        if (kind === 'chromium')
          await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        else if (scheme === 'dark') continue;
        // Marks take the colour of the draft's letters when they are drawn, and are drawn anew at a key.
        await tab.keyboard.type(' ');
        await tab.keyboard.press('Backspace');
        await new Promise((resolve) => setTimeout(resolve, 800));
        const path = `${folder}/panel-${scheme}.png`;
        await tab.screenshot({ path });
        saved.push(path);
      }
    }
    stdout.write(`\nScreenshots: ${saved.join(' ')}\n`);
  } finally {
    await launched.browser.close();
  }
}

function print(draft: string, reading: PanelReading | null): void {
  stdout.write(`\n${draft}\n`);
  const rows = (reading?.cards ?? []).map(({ title, severity, words, text }) => [
    title,
    severity.replace(/^\W+/, ''),
    /clauses? ([\d., ]+)\)/.exec(text)?.[1] ?? '',
    words.map((word) => `“${word}”`).join(' ') || 'the whole message',
  ]);
  if (rows.length === 0) stdout.write('  nothing to look at\n');
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) {
    stdout.write(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`);
  }
}

await demo(argv[2] === 'firefox' ? 'firefox' : 'chromium');
