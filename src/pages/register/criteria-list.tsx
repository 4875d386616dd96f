import { i18n } from '#i18n';
import type { PlatformDetail } from '../../platforms/detail.ts';
import { AnswerBadge } from '../answer/answer-badge.tsx';
import { criterionName, placeTitle } from './register-words.ts';

/** What each criterion says on each surface, the deciding ones and the others. */
export function CriteriaList({ weighed }: Pick<PlatformDetail, 'weighed'>) {
  return (
    <>
      {weighed.map(({ surface, outcomes }) => (
        <table class="facts-table criteria" key={surface}>
          <caption>{placeTitle(surface)}</caption>
          <tbody>
            {outcomes.map(({ criterion, clause, answer, text }) => (
              <tr key={criterion}>
                <th scope="row">
                  {criterionName(criterion)} <span class="clause">{i18n.t('panel.code', [clause])}</span>
                </th>
                <td>
                  <AnswerBadge answer={answer} />
                </td>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
