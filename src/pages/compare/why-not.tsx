import { i18n } from '#i18n';
import type { Explained } from '../../messages/replies.ts';
import { libraryLanguage } from '../lesson/library-language.ts';
import { excuseName, nearName, percent, seenByName } from './seen-words.ts';

export interface WhyNotProps {
  draft: string;
  explained: Explained;
  titles: ReadonlyMap<string, string>;
}

/** Most rules of which the reader's score is told; the rest weigh next to nothing. */
const SCORES = 5;
/** Most near misses; short words of many phrases are in most messages. */
const NEAR = 8;
/** Least score worth telling. */
const LEAST = 0.02;

/** What the check saw, what it let pass, and how near the learned reader came. */
export function WhyNot({
  draft,
  explained: { report, seen, near, scores, words, depth },
  titles,
}: WhyNotProps) {
  const standing = seen.filter(({ excused }) => excused === undefined);
  const passed = seen.filter(({ excused }) => excused !== undefined);
  const told = scores.filter(({ score }) => score >= LEAST).slice(0, SCORES);
  const heavy = words.toSorted((a, b) => b.score - a.score).slice(0, SCORES);
  const name = (rule: string) => <span lang={libraryLanguage()}>{titles.get(rule) ?? rule}</span>;
  return (
    <details>
      <summary>{report.findings.length > 0 ? i18n.t('compare.what') : i18n.t('compare.why')}</summary>
      <h4>{i18n.t('compare.seen')}</h4>
      {seen.length === 0 && <p>{i18n.t('compare.nothingSeen')}</p>}
      <ul>
        {standing.map((one, index) => (
          <li key={index}>
            <q>{one.text}</q> {name(one.rule)}: {seenByName(one.by)}
          </li>
        ))}
        {passed.map((one, index) => (
          <li key={index} data-excused>
            <q>{one.text}</q> {name(one.rule)}: {seenByName(one.by)}{' '}
            <strong>{excuseName(one.excused!)}</strong>
          </li>
        ))}
      </ul>
      {near.length > 0 && (
        <>
          <h4>{i18n.t('compare.elsewhere')}</h4>
          <ul>
            {near.slice(0, NEAR).map(({ rule, start, text, phrase, lack }) => (
              <li key={`${rule} ${start} ${phrase}`} data-near={lack}>
                <q>{text}</q> {name(rule)}: {nearName(lack, phrase)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{i18n.t('compare.reader')}</h4>
      {depth === 'patterns-only' && <p>{i18n.t('compare.noReader')}</p>}
      {depth !== 'patterns-only' && told.length === 0 && <p>{i18n.t('compare.nothingRead')}</p>}
      <ul>
        {told.map(({ rule, score, bars, likelihood }) => (
          <li key={rule} data-score={likelihood ?? 'below'}>
            {name(rule)}: {i18n.t('compare.score', [percent(score), percent(bars.possible)])}{' '}
            {!likelihood && i18n.t('compare.below')}
          </li>
        ))}
      </ul>
      {heavy.length > 0 && (
        <>
          <h4>{i18n.t('compare.words')}</h4>
          <ul>
            {heavy.map(({ rule, start, end, score }) => (
              <li key={`${rule} ${start}`}>
                <q>{draft.slice(start, end)}</q> {name(rule)}: {percent(score)}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
