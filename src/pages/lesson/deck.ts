import { i18n } from '#i18n';
import type { Clause } from '../../engine/report.ts';
import type { Lesson } from '../../lessons/lessons.ts';
import type { LibraryExample, LibraryRule } from '../../lessons/library.ts';
import type { Source } from './source.ts';

/** What a page of the trainer's room knows: the library, and what the trainer made. */
export interface Shelf {
  library: readonly LibraryRule[];
  /** Examples of the trainer's own. */
  own: readonly LibraryExample[];
  lessons: readonly Lesson[];
}

export interface Slide {
  example: LibraryExample;
  /** Left out where an own example names a rule that the library doesn't have. */
  rule: LibraryRule | undefined;
  /** Those that the explanation names or, where it names none, the rule's. */
  clauses: readonly Clause[];
  /** What the trainer wants to say of it; empty where it is from no lesson. */
  notes: string;
}

/** Examples in the order in which they are shown. */
export interface Deck {
  title: string;
  /** How long the lesson lasts; null where it is none. */
  minutes: number | null;
  notes: string;
  slides: readonly Slide[];
  /** How many examples of the lesson are no longer anywhere. */
  gone: number;
}

/** What a list that is no lesson lacks. */
const plain = { minutes: null, notes: '', gone: 0 } as const;

/** The examples that a source names, or null where there is no such lesson or rule. */
export function deckOf(source: Source, shelf: Shelf): Deck | null {
  const { library, own, lessons } = shelf;
  const rules = new Map(library.map((rule) => [rule.rule, rule]));
  const clauses = new Map(
    library.flatMap((rule) => rule.clauses.map((clause) => [clause.id, clause] as const)),
  );
  const slide = (example: LibraryExample, notes = ''): Slide => {
    const rule = rules.get(example.rule);
    const named = new Set(example.explanation.match(/\b\d{1,2}\.\d{1,2}\b/g));
    const cited = [...named].flatMap((id) => clauses.get(id) ?? []);
    return { example, rule, notes, clauses: cited.length > 0 ? cited : (rule?.clauses ?? []) };
  };
  const all = (): LibraryExample[] => [...library.flatMap(({ examples }) => examples), ...own];
  if (source.kind === 'lesson') {
    const lesson = lessons.find(({ id }) => id === source.id);
    if (!lesson) return null;
    const byId = new Map(all().map((example) => [example.id, example]));
    const { name, minutes, notes, items } = lesson;
    const slides = items.flatMap((item) => {
      const example = byId.get(item.example);
      return example ? [slide(example, item.notes)] : [];
    });
    return { title: name, minutes, notes, slides, gone: items.length - slides.length };
  }
  if (source.kind === 'rule') {
    const rule = rules.get(source.id);
    if (!rule) return null;
    const examples = all().filter((example) => example.rule === source.id);
    return { ...plain, title: rule.title, slides: examples.map((one) => slide(one)) };
  }
  const words = source.words.toLowerCase().split(/\s+/).filter(Boolean);
  const slides = all()
    .map((one) => slide(one))
    .filter(({ example, rule }) => {
      const text = `${example.text} ${example.explanation} ${rule?.title ?? ''}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  return { ...plain, title: i18n.t('lesson.searchTitle', [source.words]), slides };
}
