import { i18n } from '#i18n';
import type { ClauseScore } from '../../lessons/quiz/score.ts';
import { libraryLanguage } from '../lesson/library-language.ts';
import { pointsText } from './quiz-words.ts';

/** What was got right, clause by clause. */
export function ClauseTable({ scores }: { scores: readonly ClauseScore[] }) {
  return (
    <table>
      <caption>{i18n.t('quiz.byClause')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('quiz.clause')}</th>
          <th scope="col">{i18n.t('quiz.asked')}</th>
          <th scope="col">{i18n.t('quiz.points')}</th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ clause: { id, title }, asked, points }) => (
          <tr key={id}>
            <th scope="row" lang={libraryLanguage()}>
              {id} {title}
            </th>
            <td>{asked}</td>
            <td>{pointsText(points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
