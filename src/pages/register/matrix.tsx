import { i18n } from '#i18n';
import type { Answer, PlatformSurface } from '../../platforms/answer.ts';
import type { RegisterRow } from '../../platforms/list-register.ts';
import { answerName } from '../words.ts';
import { letterOf, placeTitle } from './register-words.ts';

export interface MatrixProps {
  rows: readonly RegisterRow[];
  surfaces: readonly PlatformSurface[];
}

const answers: Answer[] = ['permitted', 'with-conditions', 'not-permitted', 'ask'];

/** Platforms by where one writes, a letter and a colour for each answer. */
export function Matrix({ rows, surfaces }: MatrixProps) {
  return (
    <>
      <p class="matrix-key">
        {i18n.t('register.key')}{' '}
        {answers.map((answer) => (
          <span key={answer}>
            <span class={`letter ${answer}`}>{letterOf(answer)}</span> {answerName(answer)}
          </span>
        ))}
        <span>
          <span class="letter">{i18n.t('register.letter.nowhere')}</span> {i18n.t('register.nowhere')}
        </span>
      </p>
      <table class="matrix">
        <caption class="visually-hidden">{i18n.t('register.matrixCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('register.platform')}</th>
            {surfaces.map((surface) => (
              <th scope="col" key={surface}>
                <span class="upright">{placeTitle(surface)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={`#/${row.id}`}>{row.name}</a>
              </th>
              {surfaces.map((surface) => (
                <Cell key={surface} answer={row.answers.find((one) => one.surface === surface)?.answer} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Cell({ answer }: { answer: Answer | undefined }) {
  if (!answer)
    return (
      <td class="letter">
        <span aria-hidden="true">{i18n.t('register.letter.nowhere')}</span>
        <span class="visually-hidden">{i18n.t('register.nowhere')}</span>
      </td>
    );
  return (
    <td class={`letter ${answer}`}>
      <span aria-hidden="true">{letterOf(answer)}</span>
      <span class="visually-hidden">{answerName(answer)}</span>
    </td>
  );
}
