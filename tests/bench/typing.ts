import build from '../browser/build.ts';
import { editors, type EditorName } from '../browser/editor-page.ts';
import { launch, type Launched } from '../browser/launch.ts';
import { MutatingPage } from './mutating-page.ts';
import { TypingPage } from './typing-page.ts';

/** A site that is none of ours: the same page without the extension. */
const ELSEWHERE = 'https://example.org';
/** Words that are marked, of which the time is taken, in each round. */
const MARKS = 4;

/**
 * Figures in milliseconds; a p95 is of the keys of all rounds. `spread` is the largest over the smallest p95 of the rounds
 * without the extension.
 */
export interface TypingCosts {
  addedP95: number;
  withP95: number;
  withoutP95: number;
  spread: number;
  longestTask: number;
  /** Null where an editor's words can't be marked. */
  marksP95: number | null;
}

/** Percent of the main thread's time: `added` by difference, `ours` by profile. */
export interface MutatingCosts {
  added: number;
  ours: number;
  without: number;
}

export interface TypingFigures {
  editors: Partial<Record<EditorName, TypingCosts>>;
  mutating: MutatingCosts;
}

/**
 * What typing in a long draft costs with the extension over without it, in one browser, by turns. Of tasks and marks the
 * best round counts, since other work only ever adds.
 */
export async function typingFigures(
  rounds: number,
  only: readonly string[],
  tell: (line: string) => void,
): Promise<TypingFigures> {
  build();
  const launched = await launch('chromium');
  try {
    const figures: TypingFigures['editors'] = {};
    for (const editor of editors.filter((name) => only.length === 0 || only.includes(name))) {
      const costs = await typingCosts(launched, editor, rounds);
      figures[editor] = costs;
      tell(`${editor.padEnd(16)} ${JSON.stringify(costs)}`);
    }
    const mutating = await mutatingCosts(launched, rounds);
    tell(`${'mutating page'.padEnd(16)} ${JSON.stringify(mutating)}`);
    return { editors: figures, mutating };
  } finally {
    await launched.browser.close();
  }
}

async function typingCosts(launched: Launched, editor: EditorName, rounds: number): Promise<TypingCosts> {
  const ours = await TypingPage.open(launched, editor);
  const bare = await TypingPage.open(launched, editor, ELSEWHERE);
  const [withUs, without, tasks, marks]: number[][] = [[], [], [], []];
  const bareRounds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    withUs!.push(...(await ours.latencies()));
    const keys = await bare.latencies();
    without!.push(...keys);
    bareRounds.push(p95(keys));
  }
  for (let round = 0; round < rounds; round += 1) {
    tasks!.push(await ours.longestTask(launched.page('')));
    // A field of one line tells nobody where its words stand.
    if (editor === 'input') continue;
    const times: number[] = [];
    for (let mark = 0; mark < MARKS; mark += 1) times.push(await ours.untilMarked());
    marks!.push(p95(times));
  }
  await ours.close();
  await bare.close();
  const [withP95, withoutP95] = [p95(withUs!), p95(without!)];
  return {
    addedP95: round(withP95 - withoutP95),
    withP95: round(withP95),
    withoutP95: round(withoutP95),
    spread: round(Math.max(...bareRounds) / Math.min(...bareRounds)),
    longestTask: round(Math.min(...tasks!)),
    marksP95: marks!.length > 0 ? round(Math.min(...marks!)) : null,
  };
}

async function mutatingCosts(launched: Launched, rounds: number): Promise<MutatingCosts> {
  const ours = await MutatingPage.open(launched);
  const bare = await MutatingPage.open(launched, ELSEWHERE);
  const [withUs, without]: number[][] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    withUs!.push(await ours.busy());
    without!.push(await bare.busy());
  }
  const own = await ours.ours(launched.page(''));
  await ours.close();
  await bare.close();
  const least = Math.min(...without!);
  return { added: round(Math.min(...withUs!) - least), ours: round(own), without: round(least) };
}

const round = (value: number): number => Math.round(value * 100) / 100;
const p95 = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[Math.ceil(list.length * 0.95) - 1]!;
