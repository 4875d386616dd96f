import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { LibraryRule } from '../../lessons/library.ts';
import type { Deck } from '../lesson/deck.ts';
import { libraryLanguage } from '../lesson/library-language.ts';
import { useExplained } from '../lesson/use-explained.ts';
import { SeverityBadge } from '../severity-badge.tsx';
import { BarChart } from './bar-chart.tsx';
import { HeatMap } from './heat-map.tsx';
import { tally } from './tally.ts';

/** What a list of examples comes to, and one of them word by word. */
export function Pictures({ deck, library }: { deck: Deck; library: readonly LibraryRule[] }) {
  const { slides, title } = deck;
  const [at, setAt] = useState(0);
  const explained = useExplained(slides.map(({ example }) => example));
  const known = slides.flatMap(({ example }) => explained.get(example.id) ?? []);
  const asked = slides.filter(({ example }) => explained.has(example.id)).length;
  const { severities, clauses } = tally(known.map(({ report }) => report));
  const chosen = slides[at]!.example;
  const one = explained.get(chosen.id);
  return (
    <section class="sheet pictures" aria-labelledby="pictures">
      <h2 id="pictures">{title}</h2>
      <p role="status" data-ready={asked === slides.length ? 'true' : undefined}>
        {i18n.t('pictures.over', [known.length, slides.length])}
      </p>
      <BarChart
        caption={i18n.t('pictures.bySeverity')}
        head={i18n.t('pictures.severity')}
        bars={severities.map(({ of, count }) => ({ key: of, label: <SeverityBadge severity={of} />, count }))}
      />
      <BarChart
        caption={i18n.t('pictures.byClause')}
        head={i18n.t('pictures.clause')}
        lang={libraryLanguage()}
        bars={clauses.map(({ of: { id, title: name }, count }) => ({
          key: id,
          label: `${id} ${name}`,
          count,
        }))}
      />
      <h3>{i18n.t('pictures.heat')}</h3>
      <label class="choice controls">
        <span>{i18n.t('pictures.which')}</span>
        <select value={String(at)} onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}>
          {slides.map(({ example }, index) => (
            <option key={example.id} value={String(index)}>
              {index + 1}. {example.text}
            </option>
          ))}
        </select>
      </label>
      {one === undefined && <p>{i18n.t('pages.loading')}</p>}
      {one === null && <p role="alert">{i18n.t('pages.noAnswer')}</p>}
      {one && <HeatMap example={chosen} explained={one} library={library} />}
      <button type="button" class="main controls" onClick={() => print()}>
        {i18n.t('handout.print')}
      </button>
    </section>
  );
}
