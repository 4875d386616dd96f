import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import type { Finding } from '../../src/engine/report.ts';
import { weights } from './costs.ts';
import { labelledFigures } from './labelled.ts';
import { readCorpus, type Corpus, type Line } from './lines.ts';
import { context, measures, type Measure } from './measures.ts';
import { table } from './table.ts';
import { variants, type Variant } from './variants.ts';

/** `npm run eval`: the figures of every file given, against the bars. `--misses N` shows what was got wrong. */
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: { reader: { type: 'boolean', default: false }, misses: { type: 'string', default: '0' } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error('usage: npm run eval -- [--reader] [--misses N] FILE…; files as tests/corpus/README.md says');
  exit(2);
}

const judges = await variants(values);
const took: Record<string, number[]> = {};
let failed = false;
const rows: string[][] = [];

for (const corpus of positionals.map(readCorpus)) {
  const found = new Map<Variant, (readonly Finding[])[]>();
  const ours = typeof corpus.lines.find(({ labels }) => labels.length > 0)?.labels[0] === 'object';
  for (const variant of judges) found.set(variant, await judge(corpus, variant, ours));
  (ours ? ourLabels : theirLabels)(corpus, found);
}

console.log(table(['corpus', 'measure', 'bar', ...judges.map(({ name }) => name), ''], rows));
const weight = await weights();
console.log(
  table(
    ['variant', 'kB more, compressed', 'ms a message', 'p95 ms'],
    judges.map(({ name }) => {
      const times = took[name]!.toSorted((a, b) => a - b);
      const mean = times.reduce((total, one) => total + one, 0) / times.length;
      return [
        name,
        weight[name]!.toFixed(0),
        mean.toFixed(3),
        times[Math.floor(times.length * 0.95)]!.toFixed(3),
      ];
    }),
  ),
);
exit(failed ? 1 : 0);

/** Our labels say what words break; that a private message on a social site is one to young people breaks 10.2 beside them. */
async function judge({ lines }: Corpus, variant: Variant, ours: boolean): Promise<(readonly Finding[])[]> {
  const given = ours ? ({ ...context, audience: 'unknown' } as const) : context;
  const found: (readonly Finding[])[] = [];
  const times = (took[variant.name] ??= []);
  for (const { text, context: own } of lines) {
    const from = performance.now();
    found.push(await variant.judge(text, { ...given, ...own }));
    times.push(performance.now() - from);
  }
  return found;
}

function ourLabels({ name, lines }: Corpus, found: Map<Variant, (readonly Finding[])[]>): void {
  const figures = judges.map((variant) => labelledFigures(lines, found.get(variant)!));
  const bars = {
    macroF1: { least: 0.75 },
    precision: { least: 0.85 },
    recall: undefined,
    falseAlarms: { most: 0.04 },
    hardFalseAlarms: { most: 0.05 },
  };
  for (const [key, bar] of Object.entries(bars)) {
    add(
      `${name} (${lines.length})`,
      key,
      bar,
      figures.map((one) => one[key as keyof typeof one]),
    );
  }
}

function theirLabels({ name, lines }: Corpus, found: Map<Variant, (readonly Finding[])[]>): void {
  for (const measure of measures.filter(({ corpus }) => corpus === name)) {
    const counted = lines.map((line, at) => ({ line, at })).filter(({ line }) => measure.counts(line));
    if (counted.length === 0) continue;
    const of = (line: Line): number => measure.weight?.(line) ?? 1;
    const all = counted.reduce((total, { line }) => total + of(line), 0);
    const shares = judges.map((variant) => {
      const hits = counted.filter(({ line, at }) => measure.hit(found.get(variant)![at]!, line));
      return hits.reduce((total, { line }) => total + of(line), 0) / all;
    });
    add(`${name} (${counted.length})`, measure.what, measure.bar, shares);
    if (measure.bar) misses(measure, counted, found.get(judges.at(-1)!)!);
  }
}

function add(corpus: string, what: string, bar: Measure['bar'], shares: number[]): void {
  const last = shares.at(-1)!;
  const met = !bar || ('least' in bar ? last >= bar.least : last <= bar.most);
  failed ||= !met;
  const wanted = !bar ? '' : 'least' in bar ? `≥ ${percent(bar.least)}` : `≤ ${percent(bar.most)}`;
  rows.push([corpus, what, wanted, ...shares.map(percent), bar ? (met ? '✓' : '✗') : '']);
}

function misses(
  { corpus, what, bar, hit }: Measure,
  counted: { line: Line; at: number }[],
  found: (readonly Finding[])[],
): void {
  const wanted = bar !== undefined && 'least' in bar;
  const wrong = counted.filter(({ line, at }) => hit(found[at]!, line) !== wanted);
  for (const { line, at } of wrong.slice(0, Number(values.misses))) {
    const rules = found[at]!.map(({ rule, text }) => `${rule} "${text}"`).join(', ');
    console.log(`${corpus}, ${what}: ${JSON.stringify(line.text.slice(0, 160))} ${rules}`);
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
