import { nothingKnown } from '../../src/engine/nothing-known.ts';
import { compilePack, type Pack } from '../../src/engine/pack.ts';
import type { Context } from '../../src/engine/report.ts';
import { readPack, type PackFile, type Refusal } from '../../src/engine/source/read-pack.ts';
import type { PackSource } from '../../src/engine/source/schema.ts';

const code = `name: A small code
year: 2020
clauses:
  - { id: '7.13', title: No shouting, text: Avoid shouting. }
  - { id: '9.4', title: No text speak, text: Write words out. }
  - { id: '10.2', title: No private messaging, text: Use email or phone. }
  - { id: '13.1', title: No personal details, text: Keep your own number to yourself. }
`;

/** A rule file around the part that a test is about. */
export function rule(matches: string, more = '', severity = 'warn'): string {
  return `title: A rule
clauses: ['9.4']
severity: ${severity}
say: { what: Something was seen., why: It matters., instead: Do this. }
matches:
${indent(matches)}
${more}
examples:
  flagged: [x]
  clean: [y]
`;
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');

/** Files of a pack: rules and `lexicons/<name>` by name, with a code unless one is given. */
export function filesOf(files: Record<string, string>): PackFile[] {
  return Object.entries({ code, ...files }).map(([name, text]) => ({ path: `${name}.yaml`, text }));
}

export function sourceOf(files: Record<string, string>): PackSource {
  const reading = readPack(filesOf(files));
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusals));
  return reading.pack;
}

export const packOf = (files: Record<string, string>): Pack => compilePack(sourceOf(files));

/** Why a pack is refused; empty where it is taken. */
export function refusalsOf(files: Record<string, string>): Refusal[] {
  const reading = readPack(filesOf(files));
  return reading.ok ? [] : reading.refusals;
}

export const contextOf = (given: Partial<Context> = {}): Context => ({ ...nothingKnown, ...given });
