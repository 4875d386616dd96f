import { i18n } from '#i18n';
import type { Answer, PlatformAnswer, PlatformSurface } from '../../platforms/answer.ts';
import { answerName, surfaceName } from '../words.ts';
import { groupAnswers, type AnswerGroup } from './answer-groups.ts';

/** Told by shape and word, not by colour alone. */
const signs: Record<Answer, string> = {
  permitted: '✓',
  'with-conditions': '◐',
  'not-permitted': '✕',
  ask: '?',
};

export interface PlatformCardProps {
  reply: PlatformAnswer;
  onAsk: (query: string) => void;
}

/** What follows the headline of an answer: for where it holds, why with its clause, and what to use instead. */
export function PlatformCard({ reply, onAsk }: PlatformCardProps) {
  const { platform, matches, surfaces } = reply;
  const choosing = platform === null && matches.length > 0;
  return (
    <div class="answer">
      {choosing && <Choices matches={matches} onAsk={onAsk} />}
      {!choosing && (
        <ul class="groups">
          {groupAnswers(surfaces).map((group) => (
            <Group key={group.answer} group={group} />
          ))}
        </ul>
      )}
      {platform !== null && matches.length > 0 && (
        <>
          <p>{i18n.t('popup.orOther')}</p>
          <Choices matches={matches} onAsk={onAsk} />
        </>
      )}
    </div>
  );
}

/** The plain answer in a line. */
export function headline({ query, platform, matches, surfaces }: PlatformAnswer): string {
  if (platform === null)
    return matches.length > 0 ? i18n.t('popup.several', [query]) : i18n.t('popup.unknown', [query]);
  const [only, ...others] = new Set(surfaces.map(({ answer }) => answer));
  return only && others.length === 0
    ? i18n.t('popup.same', [platform.name, answerName(only)])
    : i18n.t('popup.depends', [platform.name]);
}

function Choices({ matches, onAsk }: Pick<PlatformAnswer, 'matches'> & Pick<PlatformCardProps, 'onAsk'>) {
  return (
    <div class="choices">
      {matches.map(({ id, name }) => (
        <button type="button" key={id} onClick={() => onAsk(name)}>
          {name}
        </button>
      ))}
    </div>
  );
}

function Group({ group: { answer, surfaces, reasons, instead } }: { group: AnswerGroup }) {
  return (
    <li>
      <h3>
        <span class={`badge ${answer}`}>
          <span aria-hidden="true">{signs[answer]}</span> {answerName(answer)}
        </span>{' '}
        {!surfaces.includes('unknown') && <span class="where">{names(surfaces)}</span>}
      </h3>
      <ul class="plain">
        {reasons.map(({ clause, text, only }) => (
          <li key={`${clause} ${text}`}>
            {text} {only && `${i18n.t('popup.only', [names(only).toLowerCase()])} `}
            <span class="clause">{i18n.t('panel.code', [clause])}</span>
          </li>
        ))}
      </ul>
      {instead.length > 0 && (
        <p>
          <strong>{i18n.t('popup.instead')}:</strong> {instead.map(placeName).join(', ')}
        </p>
      )}
    </li>
  );
}

/** A place by its platform, with where on it unless the name says so. */
function placeName({ name, surface }: AnswerGroup['instead'][number]): string {
  const where = surfaceName(surface).toLowerCase();
  return name.toLowerCase().includes(where) ? name : `${name} (${where})`;
}

const names = (surfaces: readonly PlatformSurface[]): string => surfaces.map(surfaceName).join(', ');
