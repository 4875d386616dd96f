import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Refusal } from './read-pack.ts';
import { schemaFault } from './schema-fault.ts';

const MAX_LENGTH = 512 * 1024;
/** Nobody mends more at once, and finding the line of each takes time. */
const MAX_REFUSALS = 100;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** A YAML file that knows on which line each of its values stands. No anchors, no tags, no duplicate keys. */
export class YamlFile {
  readonly #path: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed | undefined;
  readonly #refusals: Refusal[] = [];

  constructor(path: string, text: string) {
    this.#path = path;
    if (text.length > MAX_LENGTH) {
      this.#refuse(0, `is larger than ${MAX_LENGTH / 1024} kB`);
      return;
    }
    try {
      // Keys are compared below: the parser compares each with every other, which takes minutes in a long map.
      const options = { lineCounter: this.#lines, uniqueKeys: false, prettyErrors: false } as const;
      this.#document = parseDocument(text, { ...options, schema: 'core' });
    } catch (error) {
      this.#refuse(0, `is nested too deep (${String(error)})`);
      return;
    }
    for (const { pos, message } of [...this.#document.errors, ...this.#document.warnings]) {
      this.#refuse(this.#lines.linePos(pos[0]).line, message.split('\n')[0]!);
    }
  }

  /** Parse the content with a schema; a failure names file, line, place and reason. */
  read<T>(schema: z.ZodType<T>): { ok: true; value: T } | { ok: false; refusals: Refusal[] } {
    if (this.#refusals.length > 0 || !this.#document) return { ok: false, refusals: this.#refusals };
    let content: unknown;
    try {
      this.#refuseNodes(this.#document.contents);
      if (this.#refusals.length > 0) return { ok: false, refusals: this.#refusals };
      content = this.#document.toJS({ maxAliasCount: 0 });
    } catch (error) {
      this.#refuse(0, String(error));
      return { ok: false, refusals: this.#refusals };
    }
    const result = schema.safeParse(content);
    if (result.success) return { ok: true, value: result.data };
    for (const issue of result.error?.issues ?? []) {
      if (this.#refusals.length >= MAX_REFUSALS) break;
      const keys = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
      this.#refuse(this.line(keys), `${keys.join('.') || 'the file'}: ${schemaFault(issue)}`);
    }
    return { ok: false, refusals: this.#refusals };
  }

  /** Line (1-based) of the value at `keys`, or of the nearest that stands around it. */
  line(keys: readonly (string | number)[]): number {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = this.#document?.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return this.#lineOf(node);
    }
    return 1;
  }

  #lineOf(node: unknown): number {
    return isNode(node) && node.range ? this.#lines.linePos(node.range[0]).line : 0;
  }

  #refuse(line: number, reason: string): void {
    if (this.#refusals.length < MAX_REFUSALS) this.#refusals.push({ file: this.#path, line, reason });
  }

  /** What a schema can't see: which keys there are in truth, and text that no message could carry. */
  #refuseNodes(node: unknown): void {
    if (isMap(node)) {
      const seen = new Set<string>();
      for (const { key, value } of node.items) {
        this.#refuseKey(key, seen);
        this.#refuseNodes(key);
        this.#refuseNodes(value);
      }
    } else if (isSeq(node)) node.items.forEach((item) => this.#refuseNodes(item));
    else if (isScalar(node) && typeof node.value === 'string' && !node.value.isWellFormed()) {
      this.#refuse(this.#lineOf(node), 'half of a surrogate pair is no character');
    }
  }

  #refuseKey(key: unknown, seen: Set<string>): void {
    if (!isScalar(key)) {
      this.#refuse(this.#lineOf(key), 'a key must be a plain word, no list or map');
      return;
    }
    const name = String(key.value);
    if (FORBIDDEN.has(name)) this.#refuse(this.#lineOf(key), `the key "${name}" is not allowed`);
    if (seen.has(name))
      this.#refuse(this.#lineOf(key), `the key "${name}" stands twice; keys must be unique`);
    seen.add(name);
  }
}
