import { i18n } from '#i18n';
import type { Named, PlatformAnswer, PlatformSurface } from '../../platforms/answer.ts';
import { kindName } from '../kind-words.ts';
import { answerName, surfaceName } from '../words.ts';
import { AdviceList } from './advice-list.tsx';
import { AnswerBadge } from './answer-badge.tsx';
import { groupAnswers, type AnswerGroup, type GroupedPlaces } from './answer-groups.ts';
import { overall } from './overall.ts';

export interface PlatformCardProps {
  reply: PlatformAnswer;
  /** Asked about another platform; without it, others are not offered. */
  onAsk?: (query: string) => void;
}

/** What follows the headline of an answer: for where it holds, why with its clause, and what to use instead. */
export function PlatformCard({ reply, onAsk }: PlatformCardProps) {
  const { platform, matches, surfaces, advice } = reply;
  const others = onAsk ? matches.filter(({ id }) => id !== platform?.id) : [];
  const choosing = platform === null && others.length > 0;
  return (
    <div class="answer">
      {choosing && <Choices matches={others} onAsk={onAsk} />}
      <ul class="groups">
        {groupAnswers(surfaces).map((group) => (
          <Group key={group.answer} group={group} />
        ))}
      </ul>
      <AdviceList advice={advice} />
      {!choosing && others.length > 0 && (
        <>
          <p>{i18n.t('popup.orOther')}</p>
          <Choices matches={others} onAsk={onAsk} />
        </>
      )}
    </div>
  );
}

/** The plain answer in a line. */
export function headline({ query, platform, doubtful, matches, surfaces }: PlatformAnswer): string {
  if (platform === null)
    return matches.length > 0 ? i18n.t('popup.several', [query]) : i18n.t('popup.unknown', [query]);
  const { name, kind } = platform;
  const only = overall(surfaces);
  const answer = only
    ? // "Yes, if …" ends as it is.
      i18n.t('popup.same', [name, answerName(only)]).replace(/…\.$/, '…')
    : i18n.t('popup.depends', [name]);
  return doubtful ? `${i18n.t('popup.doubtful', [name, kindName(kind)])} ${answer}` : answer;
}

function Choices({ matches, onAsk }: { matches: Named[]; onAsk: PlatformCardProps['onAsk'] }) {
  return (
    <div class="choices">
      {matches.map(({ id, name }) => (
        <button type="button" key={id} onClick={() => onAsk?.(name)}>
          {name}
        </button>
      ))}
    </div>
  );
}

function Group({ group: { answer, surfaces, reasons, instead, writtenFirst } }: { group: AnswerGroup }) {
  return (
    <li>
      <h3>
        <AnswerBadge answer={answer} />{' '}
        {!surfaces.includes('unknown') && <span class="where">{names(surfaces)}</span>}
      </h3>
      <ul class="plain">
        {reasons.map((reason) => (
          <Told key={`${reason.clause} ${reason.text}`} {...reason} />
        ))}
      </ul>
      {instead.map((one) => (
        <p key={placesLine(one)}>
          <strong>{insteadLabel(one)}:</strong> {placesLine(one)}
        </p>
      ))}
      <details>
        <summary>{i18n.t('answer.writtenFirst')}</summary>
        <ul class="plain">
          {writtenFirst.map((reason) => (
            <Told key={reason.text} {...reason} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Told({ clause, text, only }: AnswerGroup['reasons'][number]) {
  return (
    <li>
      {text} {only && `${i18n.t('popup.only', [names(only).toLowerCase()])} `}
      <span class="clause">{i18n.t('panel.code', [clause])}</span>
    </li>
  );
}

/** "Use instead", with for what, where that is not everything. */
export const insteadLabel = ({ only }: GroupedPlaces): string =>
  only ? i18n.t('popup.insteadOf', [names(only).toLowerCase()]) : i18n.t('popup.instead');

export const placesLine = ({ places }: GroupedPlaces): string => places.map(placeName).join(', ');

/** A place by its platform, with where on it unless the name says so. */
function placeName({ name, surface }: GroupedPlaces['places'][number]): string {
  const where = surfaceName(surface).toLowerCase();
  return name.toLowerCase().includes(where) ? name : `${name} (${where})`;
}

export const names = (surfaces: readonly PlatformSurface[]): string => surfaces.map(surfaceName).join(', ');
