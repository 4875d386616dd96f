import type { Attachment } from '../../engine/report.ts';
import { kindOf } from './files-in.ts';
import { HEAD, photoPlace } from './photo-place.ts';

/** As many as the worker takes; about more nothing else would be asked. */
const MOST = 20;

/** The pictures and films that go with one draft. Their bytes and names are not kept. */
export class Attachments {
  #all: Attachment[] = [];
  #reading: Promise<unknown> = Promise.resolve();

  get all(): readonly Attachment[] {
    return this.#all;
  }

  /** Resolves once each photograph has been looked at. */
  get read(): Promise<unknown> {
    return this.#reading;
  }

  /** Take note of files; whether there was a picture or a film among them. What was answered held of others. */
  add(files: readonly File[]): boolean {
    const before = this.#all.length;
    for (const file of files) {
      const kind = kindOf(file);
      if (!kind || this.#all.length >= MOST) continue;
      const attachment = { kind, place: false, answered: false };
      this.#all.push(attachment);
      if (kind === 'image') this.#reading = Promise.all([this.#reading, look(file, attachment)]);
    }
    if (this.#all.length === before) return false;
    for (const one of this.#all) one.answered = false;
    return true;
  }

  /** What the rules ask about them was answered, or they were taken out of the draft. */
  settle(how: 'answered' | 'removed'): void {
    if (how === 'removed') this.clear();
    else for (const one of this.#all) one.answered = true;
  }

  clear(): void {
    this.#all = [];
  }
}

async function look(file: File, attachment: Attachment): Promise<void> {
  // A file that can't be read says nothing.
  const head = await file
    .slice(0, HEAD)
    .arrayBuffer()
    .catch(() => null);
  if (head) attachment.place = photoPlace(head);
}
