import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFolder } from '../../src/build/read-folder.ts';
import { check } from '../../src/engine/check.ts';
import { compilePack, type Pack } from '../../src/engine/pack.ts';
import type { Context } from '../../src/engine/report.ts';
import { defaultSettings } from '../../src/policy/settings.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const source = readFolder(`${root}rules`);
export const pack = compilePack(source);
const policy = defaultSettings();

/** A volunteer's private message to a young person. */
export const context: Context = {
  site: 'x.com',
  surface: 'direct-message',
  role: 'volunteer',
  account: 'unknown',
  audience: 'young-people',
  opensConversation: false,
};

/** What the bench measures: the patterns alone, as a volunteer's private message to a young person. */
export const checkDraft = (draft: string, by: Pack = pack): void => void check(draft, context, by, policy);

/** Texts of labelled messages, those that break nothing, and all. */
export function messagesIn(file: string): { clean: string[]; all: string[] } {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { text: string; labels?: unknown[] });
  return {
    clean: rows.filter(({ labels }) => labels?.length === 0).map(({ text }) => text),
    all: rows.map(({ text }) => text),
  };
}

/** The messages that the project owns. */
export function ownMessages(): { clean: string[]; all: string[] } {
  const folder = `${root}rules/reader/messages`;
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const lists = files.toSorted().map((name) => messagesIn(`${folder}/${name}`));
  return { clean: lists.flatMap(({ clean }) => clean), all: lists.flatMap(({ all }) => all) };
}
