import { i18n } from '#i18n';
import type { SeenBy } from '../../engine/explain.ts';
import type { LibraryRule } from '../../lessons/library.ts';
import type { Explained } from '../../messages/replies.ts';

export interface WeightTableProps {
  text: string;
  explained: Explained;
  library: readonly LibraryRule[];
  /** Of the rules' titles and the reasons. */
  lang: string | undefined;
}

/** Lowest score of the reader that is told; what is below weighs next to nothing. */
const LEAST = 0.05;

/** The same as the picture, in words and numbers. */
export function WeightTable({ text, explained: { seen, words }, library, lang }: WeightTableProps) {
  const titles = new Map(library.map(({ rule, title }) => [rule, title]));
  const weighed = words.filter(({ score }) => score >= LEAST);
  const rules = [...new Set(weighed.map(({ rule }) => rule))];
  if (seen.length + rules.length === 0) return <p>{i18n.t('pictures.nothing')}</p>;
  return (
    <table class="weights">
      <caption>{i18n.t('pictures.weights')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('pictures.words')}</th>
          <th scope="col">{i18n.t('pictures.rule')}</th>
          <th scope="col">{i18n.t('pictures.by')}</th>
        </tr>
      </thead>
      <tbody>
        {seen.map(({ text: found, rule, by, excused }, index) => (
          <tr key={index}>
            <th scope="row">{found}</th>
            <td data-label={i18n.t('pictures.rule')}>
              <span lang={lang}>{titles.get(rule) ?? rule}</span>
            </td>
            <td data-label={i18n.t('pictures.by')}>
              {byText(by)}
              {excused && (
                <>
                  {' '}
                  {i18n.t('pictures.excusedBy')} <span lang={lang}>{excused}</span>
                </>
              )}
            </td>
          </tr>
        ))}
        {rules.map((one) => (
          <tr key={one}>
            <th scope="row">
              {weighed
                .filter(({ rule }) => rule === one)
                .map(({ start, end, score }) => `${text.slice(start, end)} (${percent(score)} %)`)
                .join(', ')}
            </th>
            <td data-label={i18n.t('pictures.rule')}>
              <span lang={lang}>{titles.get(one) ?? one}</span>
            </td>
            <td data-label={i18n.t('pictures.by')}>{i18n.t('pictures.byWord')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const percent = (score: number): string => `${Math.round(score * 100)}`;

function byText(by: SeenBy): string {
  switch (by.kind) {
    case 'phrase':
      return by.phrase ? i18n.t('pictures.byPhrase', [by.phrase]) : i18n.t('pictures.byPattern');
    case 'detector':
      return i18n.t('pictures.byDetector', [by.name]);
    case 'reader':
      return i18n.t('pictures.byReader', [percent(by.score)]);
  }
}
