import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../../lessons/quiz/make-quiz.ts';
import { LanguageLink } from '../language-link.tsx';
import { useShelf } from '../lesson/use-shelf.ts';
import { TrainingNav } from '../training-nav.tsx';
import { Asking } from './asking.tsx';
import type { Answer } from './grade.ts';
import { Results } from './results.tsx';
import { Setup } from './setup.tsx';

/** A quiz that was started. */
export interface Quiz {
  code: string;
  questions: readonly Question[];
  /** A room votes; otherwise one person answers. */
  room: boolean;
}

/** Choose a quiz, answer it, look at the results. All of it is gone when the page is closed. */
export function QuizPage() {
  const shelf = useShelf();
  const [quiz, setQuiz] = useState<Quiz | null>(null);
  const [answers, setAnswers] = useState<readonly Answer[] | null>(null);

  const room = quiz?.room ?? false;
  useEffect(() => {
    document.documentElement.classList.toggle('before-room', room);
  }, [room]);

  const start = (next: Quiz | null): void => {
    setAnswers(null);
    setQuiz(next);
  };

  if (shelf === 'loading') return <p>{i18n.t('pages.loading')}</p>;
  if (shelf === 'no-answer') return <p role="alert">{i18n.t('pages.noAnswer')}</p>;
  if (quiz && answers)
    return (
      <>
        <TrainingNav current="quiz" />
        <Results
          quiz={quiz}
          answers={answers}
          onAgain={() => start({ ...quiz })}
          onOther={() => start(null)}
        />
      </>
    );
  if (quiz)
    return <Asking quiz={quiz} onEnd={(given) => (given.length > 0 ? setAnswers(given) : start(null))} />;
  return (
    <>
      <TrainingNav current="quiz" />
      <Setup shelf={shelf} onStart={start} />
      <LanguageLink />
    </>
  );
}
