import { i18n } from '#i18n';
import { choices, voteFor, type Choice, type Votes } from '../../lessons/quiz/judge-draft.ts';
import { choiceName } from './quiz-words.ts';

export interface DraftQuestionProps {
  text: string;
  lang: string | undefined;
  room: boolean;
  onVotes: (votes: Votes) => void;
}

/** Most hands that are counted for one choice. */
const MOST = 999;

/** Send it, change it or stop it: one person presses, or the hands of a room are counted. */
export function DraftQuestion({ text, lang, room, onVotes }: DraftQuestionProps) {
  return (
    <>
      <p class="draft" lang={lang}>
        {text}
      </p>
      {room ? (
        <form
          class="votes"
          onSubmit={(event) => {
            event.preventDefault();
            const given = new FormData(event.currentTarget);
            onVotes({
              send: handsIn(given, 'send'),
              change: handsIn(given, 'change'),
              stop: handsIn(given, 'stop'),
            });
          }}
        >
          <p class="hint">{i18n.t('quiz.hands')}</p>
          <div class="row">
            {choices.map((choice) => (
              <label key={choice}>
                {choiceName(choice)}
                <input type="number" name={choice} min={0} max={MOST} step={1} inputMode="numeric" />
              </label>
            ))}
          </div>
          <button type="submit" class="main">
            {i18n.t('quiz.show')}
          </button>
        </form>
      ) : (
        <div class="actions choices" role="group" aria-labelledby="question">
          {choices.map((choice) => (
            <button key={choice} type="button" data-choice={choice} onClick={() => onVotes(voteFor(choice))}>
              {choiceName(choice)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** An empty field is nobody. */
function handsIn(given: FormData, choice: Choice): number {
  const hands = Number(given.get(choice));
  return Number.isInteger(hands) && hands > 0 ? Math.min(hands, MOST) : 0;
}
