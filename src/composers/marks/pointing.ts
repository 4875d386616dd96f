import type { Pointed } from '../../panel/view.ts';
import type { Mark } from './mark.ts';

/** Milliseconds that the pointer rests on a mark before its finding is shown. */
const REST = 150;

/** Which mark the pointer, the caret or the keys are at: the last of them that went to another one. */
export class Pointing {
  readonly #tell: (pointed: Pointed | null) => void;
  #marks: readonly Mark[] = [];
  #at: Mark | null = null;
  #caret: number | null = null;
  #hovered: Mark | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param tell null once the caret has left what was pointed at. */
  constructor(tell: (pointed: Pointed | null) => void) {
    this.#tell = tell;
  }

  get at(): Mark | null {
    return this.#at;
  }

  /** Marks have moved, gone or come; the same finding at the same place is still pointed at. */
  keep(marks: readonly Mark[]): void {
    const was = this.#at;
    this.#marks = marks;
    this.#at =
      marks.find((mark) => mark.start === was?.start && mark.finding.rule === was.finding.rule) ?? null;
    if (marks.length > 0) return;
    this.#caret = this.#hovered = null;
    clearTimeout(this.#rest);
  }

  /** There is a new verdict, with a new card. Whoever was answered aloud is not answered twice. */
  renew(): void {
    this.#caret = null;
    if (this.#at) this.#to(this.#at, 'caret');
  }

  /** Where the caret stands; only a caret that has been moved points. */
  caret(caret: number | null): void {
    if (caret === this.#caret) return;
    this.#caret = caret;
    const holds = ({ start, end }: Mark): boolean => caret !== null && start <= caret && caret <= end;
    if (this.#at && holds(this.#at)) return;
    const mark = narrowest(this.#marks.filter(holds));
    if (mark) this.#to(mark, 'caret');
    else if (this.#at) {
      this.#at = null;
      this.#tell(null);
    }
  }

  /** Which marks the pointer is over. */
  pointer(marks: readonly Mark[]): void {
    const mark = narrowest(marks);
    if (mark === this.#hovered) return;
    this.#hovered = mark;
    clearTimeout(this.#rest);
    if (!mark) return;
    this.#rest = setTimeout(() => {
      if (this.#marks.includes(mark)) this.#to(mark, 'pointer');
    }, REST);
  }

  /** The next mark (1) or the one before (-1), round and round; there has to be one. */
  step(step: -1 | 1): Mark {
    const { length } = this.#marks;
    const now = this.#at ? this.#marks.indexOf(this.#at) : step > 0 ? -1 : length;
    const mark = this.#marks[(now + step + length) % length]!;
    this.#to(mark, 'keys');
    return mark;
  }

  #to(mark: Mark, by: Pointed['by']): void {
    this.#at = mark;
    const { rule, title, text } = mark.finding;
    this.#tell({ rule, title, text, by, number: this.#marks.indexOf(mark) + 1, of: this.#marks.length });
  }
}

/** Of marks on the same words the one that says most of them. */
function narrowest(marks: readonly Mark[]): Mark | null {
  return marks.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}
