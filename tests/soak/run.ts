import process from 'node:process';
import { parseArgs } from 'node:util';
import build from '../browser/build.ts';
import { editors, openEditor } from '../browser/editor-page.ts';
import { launch } from '../browser/launch.ts';
import { openOracle } from './oracle.ts';
import { Player } from './player.ts';
import { Chance } from './random.ts';
import { emptyTally, faultsOf, type Tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    steps: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    editors: { type: 'string', default: editors.join() },
    json: { type: 'boolean', default: false },
    control: { type: 'boolean', default: false },
  },
});
const kind = values.browser;
const steps = Number(values.steps);
const seed = Number(values.seed);
const chosen = editors.filter((name) => values.editors.split(',').includes(name));
if (kind !== 'chromium' && kind !== 'firefox')
  throw new Error(`soak: there is no browser "${kind}"; use --browser chromium or firefox`);
if (!(steps > 0) || !Number.isInteger(seed))
  throw new Error('soak: --steps and --seed are numbers; use --steps 200 --seed 1');
if (chosen.length === 0)
  throw new Error(`soak: no such editor; use --editors with some of ${editors.join()}`);

/** Where the extension is not: what goes wrong there too is the editor's own, or the browser's. */
const elsewhere = 'https://example.org';

build();
const total = emptyTally();
const perEditor: Record<string, number> = {};
const fateOf = values.control ? () => Promise.resolve('either' as const) : await openOracle();
const launched = await launch(kind);
for (const [at, editor] of chosen.entries()) {
  const chat = await openEditor(launched, editor, 'ctrl-enter', values.control ? elsewhere : undefined);
  // Each editor's play is its own, so that it is the same whichever are chosen.
  const player = new Player(
    launched,
    editor,
    chat,
    new Chance(seed * 1_000 + editors.indexOf(editor)),
    fateOf,
  );
  for (let step = 0; step < steps; step += 1) await player.play();
  perEditor[editor] = steps;
  for (const count of Object.keys(total) as (keyof Tally)[]) total[count] += player.tally[count];
  for (const fault of player.faults) console.error(fault);
  if (!values.json)
    console.log(`${at + 1}/${chosen.length} ${editor}: ${steps} steps, ${JSON.stringify(player.tally)}`);
  await chat.close();
}
await launched.browser.close();
console.log(JSON.stringify({ browser: kind, seed, editors: chosen, steps: perEditor, ...total }));
// A run that sends nothing, or holds nothing, has shown nothing.
process.exitCode = faultsOf(total) > 0 || total.sends === 0 || total.held === 0 ? 1 : 0;
