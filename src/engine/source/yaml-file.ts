import { LineCounter, isMap, isNode, isPair, isSeq, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Refusal } from './read-pack.ts';

const MAX_BYTES = 512 * 1024;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A YAML file that knows on which line each of its values stands. No anchors, no tags, no duplicate keys. */
export class YamlFile {
  readonly #path: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed | undefined;
  readonly #refusals: Refusal[] = [];

  constructor(path: string, text: string) {
    this.#path = path;
    if (text.length > MAX_BYTES) {
      this.#refuse(0, `is larger than ${MAX_BYTES / 1024} kB`);
      return;
    }
    const options = { lineCounter: this.#lines, uniqueKeys: true, schema: 'core', maxAliasCount: 0 } as const;
    this.#document = parseDocument(text, options);
    for (const problem of [...this.#document.errors, ...this.#document.warnings]) {
      this.#refuse(problem.linePos?.[0].line ?? 0, problem.message.split('\n')[0]!);
    }
  }

  /** Parse the content with a schema; a failure names file, line, place and reason. */
  read<T>(schema: z.ZodType<T>): { ok: true; value: T } | { ok: false; refusals: Refusal[] } {
    if (this.#refusals.length > 0 || !this.#document) return { ok: false, refusals: this.#refusals };
    let content: unknown;
    try {
      content = this.#document.toJS({ maxAliasCount: 0 });
    } catch (error) {
      this.#refuse(0, String(error));
      return { ok: false, refusals: this.#refusals };
    }
    this.#refuseForbidden(this.#document.contents);
    const result = schema.safeParse(content);
    if (result.success && this.#refusals.length === 0) return { ok: true, value: result.data };
    for (const issue of result.error?.issues ?? []) {
      const keys = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
      this.#refuse(this.line(keys), `${keys.join('.') || 'the file'}: ${issue.message}`);
    }
    return { ok: false, refusals: this.#refusals };
  }

  /** Line (1-based) of the value at `keys`, or of the nearest that stands around it. */
  line(keys: readonly (string | number)[]): number {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = this.#document?.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return this.#lines.linePos(node.range[0]).line;
    }
    return 1;
  }

  #refuse(line: number, reason: string): void {
    this.#refusals.push({ file: this.#path, line, reason });
  }

  #refuseForbidden(node: unknown): void {
    if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair)) continue;
        const key = isNode(pair.key) ? String(pair.key) : '';
        if (FORBIDDEN.has(key)) this.#refuse(0, `the key "${key}" is not allowed`);
        this.#refuseForbidden(pair.value);
      }
    } else if (isSeq(node)) node.items.forEach((item) => this.#refuseForbidden(item));
  }
}
