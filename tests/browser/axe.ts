import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string;
  nodes: { target: string[] }[];
}

interface Axe {
  run: (options: { rules: Record<string, { enabled: boolean }> }) => Promise<{ violations: Violation[] }>;
}

/**
 * What axe-core finds serious or critical on a page, each with the first place where it is.
 *
 * @param more rules that it doesn't apply by itself.
 */
export async function seriousOn(page: Page, ...more: string[]): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (names) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const rules = Object.fromEntries(names.map((name) => [name, { enabled: true }]));
    return (await axe.run({ rules })).violations
      .filter((one) => ['serious', 'critical'].includes(one.impact))
      .map((one) => `${one.id}: ${one.nodes[0]?.target.join(' ')}`);
  }, more);
}
