import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Context } from '../../src/engine/report.ts';

/** A line of a corpus. `labels` are letters of its families, or our own rules with the words that break them. */
export interface Line {
  id: string;
  text: string;
  labels: string[] | { rule: string; quote?: string }[];
  context?: Partial<Context>;
  /** The label of the corpus itself. */
  src_label?: string;
  /** How often its source has it. */
  count?: number;
  note?: string;
}

/** A file of lines and the corpus that it is part of, by its name. Throws where a line is none. */
export interface Corpus {
  name: string;
  lines: Line[];
}

export function readCorpus(path: string): Corpus {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, `${path}:${index + 1}`)]));
  return { name: basename(path).replace(/\..*$/, ''), lines };
}

function parse(line: string, where: string): Line {
  const value = JSON.parse(line) as Partial<Line>;
  if (typeof value.text !== 'string' || !Array.isArray(value.labels)) {
    throw new TypeError(`${where}: needs text and labels; see tests/corpus/README.md`);
  }
  return { id: where, ...value } as Line;
}
