import type { Finding } from '../../src/engine/report.ts';
import type { Line } from './lines.ts';

/** What the labels of our own authors say of a variant. Judged by the channel alone, two rules are left out. */
export interface LabelledFigures {
  macroF1: number;
  precision: number;
  recall: number;
  /** Of clean messages, how many are held; `hard` of those that look like a breach. */
  falseAlarms: number;
  hardFalseAlarms: number;
}

const byChannel = new Set(['sms-approval', 'unclear-sender']);
type Counts = { both: number; extra: number; missed: number };

/** A rule counts once a message. Linear. */
export function labelledFigures(
  lines: readonly Line[],
  found: readonly (readonly Finding[])[],
): LabelledFigures {
  const rules = new Map<string, Counts>();
  const alarms = { clean: 0, held: 0, hard: 0, hardHeld: 0 };
  const of = (rule: string): Counts => {
    const counts = rules.get(rule) ?? { both: 0, extra: 0, missed: 0 };
    rules.set(rule, counts);
    return counts;
  };
  lines.forEach((line, index) => {
    const findings = found[index]!.filter(({ rule }) => !byChannel.has(rule));
    const got = new Set(findings.map(({ rule }) => rule));
    const labels = line.labels.flatMap((one) => (typeof one === 'string' ? [] : [one.rule]));
    const want = new Set(labels.filter((rule) => !byChannel.has(rule)));
    for (const rule of want) of(rule)[got.has(rule) ? 'both' : 'missed'] += 1;
    for (const rule of got) if (!want.has(rule)) of(rule).extra += 1;
    if (want.size > 0) return;
    const held = Number(findings.some(({ severity }) => severity !== 'advise'));
    const hard = /near-miss|hard/.test(line.note ?? '');
    alarms.clean += 1;
    alarms.held += held;
    if (hard) {
      alarms.hard += 1;
      alarms.hardHeld += held;
    }
  });
  const labelled = [...rules.values()].filter(({ both, missed }) => both + missed > 0);
  const sum = (key: keyof Counts): number =>
    [...rules.values()].reduce((total, counts) => total + counts[key], 0);
  return {
    macroF1: labelled.reduce((total, one) => total + f1(one), 0) / (labelled.length || 1),
    precision: sum('both') / (sum('both') + sum('extra') || 1),
    recall: sum('both') / (sum('both') + sum('missed') || 1),
    falseAlarms: alarms.held / (alarms.clean || 1),
    hardFalseAlarms: alarms.hardHeld / (alarms.hard || 1),
  };
}

const f1 = ({ both, extra, missed }: Counts): number => (both ? (2 * both) / (2 * both + extra + missed) : 0);
