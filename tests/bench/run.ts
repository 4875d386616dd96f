import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { defaultSettings } from '../../src/policy/settings.ts';
import { context, messagesIn, ownMessages } from './bench-pack.ts';
import { coldStarts } from './cold.ts';
import { keystrokeCosts } from './keystrokes.ts';
import { hostileCosts, worstRatio } from './linear.ts';
import { rivals } from './rivals.ts';
import { shippedEngine } from './shipped.ts';
import { typingFigures } from './typing.ts';
import { wholeOverForward } from './whole.ts';
import { automatonSpeed, p95Of, speedOf } from './speed.ts';

/** `npm run bench`: see the README. With `--json` it measures, without it judges; exits 1 where cost isn't linear. */
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: {
    json: { type: 'boolean' },
    typing: { type: 'boolean' },
    rounds: { type: 'string', default: '3' },
    editors: { type: 'string', default: '' },
  },
  allowPositionals: true,
});
const tell = (line: string): void => console.log(line);
if (values.typing) {
  const only = values.editors.split(',').filter(Boolean);
  const figures = await typingFigures(Number(values.rounds), only, tell);
  if (values.json) tell(JSON.stringify({ typing: figures }));
  exit(0);
}
if (!values.json) exit(hostileCosts(tell) ? 0 : 1);

const round = (value: number): number => Number(value.toPrecision(3));
const row = (name: string, value: number, unit: string): void =>
  tell(`${name.padEnd(36)} ${String(round(value)).padStart(8)} ${unit}`);

const own = ownMessages();
const gold = positionals[0] ? messagesIn(positionals[0]).all : own.all;
// First of all, before this process has filled its memory.
const cold = await coldStarts('patterns', 'whole', 'bare');
row('a cold worker, to its first verdict', cold.patterns, 'ms');
const engine = await shippedEngine();
const policy = defaultSettings();
const checkDraft = (draft: string): void => void engine.check(draft, context, engine.pack, policy);
const clean = await speedOf(own.clean, checkDraft);
row('patterns, clean messages', clean, 'million characters/s');
const goldSpeed = await speedOf(gold, checkDraft);
row(
  positionals[0] ? 'patterns, the file given' : 'patterns, all own messages',
  goldSpeed,
  'million characters/s',
);
const automaton = automatonSpeed(engine, own.clean);
row('the bare automaton, clean messages', automaton, 'million characters/s');
const p95 = p95Of([...own.clean, ...gold], checkDraft);
row('p95 of a message', p95, 'µs');
const aheadOf: Record<string, number> = {};
for (const { name, read } of await rivals()) {
  const speed = await speedOf(own.clean, read);
  aheadOf[name] = round(clean / speed);
  row(`${name}, clean messages (we: × ${aheadOf[name]})`, speed, 'million characters/s');
}
const overForward = await wholeOverForward();
row('the whole check over the bare model', overForward, '');
const overBare = cold.whole / cold.bare;
row('the same from a cold start', overBare, '');
const keystroke = keystrokeCosts();
row('the register, a keystroke, median', keystroke.median, 'ms');
row('the register, a keystroke, p95', keystroke.p95, 'ms');
tell('the worst texts of the rules, 100 kB and 1 MB');
const worst = worstRatio(tell);
row('1 MB over 100 kB, at worst', worst, '');

tell(
  JSON.stringify({
    cleanMchars: round(clean),
    goldMchars: round(goldSpeed),
    automatonMchars: round(automaton),
    aheadOf,
    p95Micros: round(p95),
    wholeOverForward: round(overForward),
    worst1MBOver100kB: round(worst),
    coldPatternMs: round(cold.patterns),
    coldReaderOverBare: round(overBare),
  }),
);
