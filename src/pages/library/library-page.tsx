import { i18n } from '#i18n';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Lesson, Lessons } from '../../lessons/lessons.ts';
import type { LibraryRule } from '../../lessons/library.ts';
import { send } from '../../messages/send.ts';
import { LanguageLink } from '../language-link.tsx';
import { TrainingNav } from '../training-nav.tsx';
import { everything, filterExamples, isEverything } from './filter-examples.ts';
import { FilterBar } from './filter-bar.tsx';
import { byId, freshId, withItem, withLesson, withLessonAs } from './lesson-changes.ts';
import { LessonList } from './lesson-list.tsx';
import { OwnExamples } from './own-examples.tsx';
import { RuleSection } from './rule-section.tsx';
import { Share } from './share.tsx';
import { useAddressed } from './use-addressed.ts';
import { useLessons } from './use-lessons.ts';

/** Rules that are opened by themselves where one has searched: more would be a page without an end. */
const OPENED = 4;
/** Minutes of a new lesson. */
const MINUTES = 30;

/** The library with the trainer's own examples and lessons beside it. */
export function LibraryPage() {
  const [library, setLibrary] = useState<readonly LibraryRule[] | 'loading' | 'no-answer'>('loading');
  const [filters, setFilters] = useState(everything);
  const [inHand, setInHand] = useState('');
  const kept = useLessons();
  useEffect(
    () => void send('library', {}).then((reply) => setLibrary(reply.ok ? reply.value : 'no-answer')),
    [],
  );
  const rules = typeof library === 'string' ? [] : library;
  const titles = useMemo(() => new Map(rules.map(({ rule, title }) => [rule, title])), [library]);
  const examples = useMemo(
    () =>
      byId(
        rules.flatMap((rule) => rule.examples),
        kept.all.examples,
      ),
    [library, kept.all],
  );
  const addressed = useAddressed(rules.length > 0 && examples);
  const shown = useMemo(() => filterExamples(rules, filters), [library, filters]);
  const lesson = kept.all.lessons.find(({ id }) => id === inHand) ?? kept.all.lessons[0];
  const open = (rule: string): boolean =>
    examples.get(addressed)?.rule === rule ||
    addressed === rule ||
    (!isEverything(filters) && shown.length <= OPENED);

  const begun = (all: Lessons, id: string, items: Lesson['items']): Lessons => {
    const name = i18n.t('library.lesson.unnamed', [all.lessons.length + 1]);
    return withLesson(all, { id, name, minutes: MINUTES, notes: '', items });
  };
  const begin = (): void => {
    const id = freshId('lesson');
    setInHand(id);
    void kept.change((now) => begun(now, id, []));
  };
  /** To the lesson in hand, else the first, else a new one: which there are is known once they were read. */
  const add = (example: string): void =>
    void kept.change((now) => {
      const own = now.lessons.find(({ id }) => id === inHand) ?? now.lessons[0];
      return own
        ? withLessonAs(now, own.id, (one) => withItem(one, example))
        : begun(now, freshId('lesson'), [{ example, notes: '' }]);
    });
  const count = shown.reduce((sum, rule) => sum + rule.examples.length, 0);

  return (
    <>
      <TrainingNav current="library" />
      <p class="intro">{i18n.t('library.intro')}</p>
      <nav class="links" aria-label={i18n.t('library.onPage')}>
        <a href="#rules">{i18n.t('library.rulesTitle')}</a>
        <a href="#own">{i18n.t('library.own.title')}</a>
        <a href="#lessons">{i18n.t('library.lesson.title')}</a>
        <a href="#share">{i18n.t('library.share.title')}</a>
      </nav>
      {kept.fault && <p role="alert">{kept.fault}</p>}
      <section id="rules" aria-label={i18n.t('library.rulesTitle')}>
        <div class="card controls">
          <FilterBar library={rules} filters={filters} onFilters={setFilters} />
          <div class="actions">
            <button type="button" onClick={() => setFilters(everything)}>
              {i18n.t('library.reset')}
            </button>
          </div>
        </div>
        {library === 'no-answer' && <p role="alert">{i18n.t('pages.noAnswer')}</p>}
        <p class="count" role="status">
          {library === 'loading'
            ? i18n.t('pages.loading')
            : count > 0
              ? i18n.t('library.shown', [count, shown.length])
              : i18n.t('library.none')}
        </p>
        {shown.map((rule) => (
          <RuleSection
            key={rule.rule}
            rule={rule}
            titles={titles}
            open={open(rule.rule)}
            lesson={lesson}
            onAdd={add}
          />
        ))}
      </section>
      <OwnExamples kept={kept} titles={titles} lesson={lesson} onAdd={add} />
      <LessonList kept={kept} examples={examples} lesson={lesson} onLesson={setInHand} onNew={begin} />
      <Share kept={kept} />
      <LanguageLink />
    </>
  );
}
