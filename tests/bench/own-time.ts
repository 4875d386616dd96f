import type { Protocol } from 'puppeteer-core';

/**
 * Milliseconds of one script in the one task where they are most, from a sampled profile: samples in which any call on
 * the stack is the script's, so that what it makes the browser and others do counts. Tasks are told apart by the idle
 * time between them; those without any are taken for one, which only makes the figure larger.
 */
export function longestOwnTask(profile: Protocol.Profiler.Profile, script: string): number {
  let longest = 0;
  let task = 0;
  for (const { name, own, ms } of samplesOf(profile, script)) {
    if (name === '(idle)') task = 0;
    else if (own) longest = Math.max(longest, (task += ms));
  }
  return longest;
}

/** Milliseconds of one script in the whole of a profile. */
export function ownTime(profile: Protocol.Profiler.Profile, script: string): number {
  let sum = 0;
  for (const { own, ms } of samplesOf(profile, script)) if (own) sum += ms;
  return sum;
}

function* samplesOf(
  { nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile,
  script: string,
): Generator<{ name: string; own: boolean; ms: number }> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  // Parents stand before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith(script)) own.add(id);
    if (own.has(id)) for (const child of children) own.add(child);
  }
  for (const [at, id] of samples.entries()) {
    // A sample stands for the time until the next one.
    const ms = (timeDeltas[at + 1] ?? 0) / 1_000;
    yield { name: byId.get(id)!.callFrame.functionName, own: own.has(id), ms };
  }
}
