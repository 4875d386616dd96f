import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { contextLine } from '../lesson/context-line.ts';
import { exampleLanguage } from '../lesson/library-language.ts';
import { useExplained } from '../lesson/use-explained.ts';
import { AnswerView } from './answer.tsx';
import { DraftQuestion } from './draft-question.tsx';
import { askedAs, gradeMarks, gradeVotes, type Answer } from './grade.ts';
import type { Quiz } from './quiz-page.tsx';
import { WordQuestion } from './word-question.tsx';

export interface AskingProps {
  quiz: Quiz;
  /** What was answered, be it nothing: one may end it before the last question. */
  onEnd: (answers: readonly Answer[]) => void;
}

/** One question after the other; each is explained before the next one comes. */
export function Asking({ quiz: { code, questions, room }, onEnd }: AskingProps) {
  const [at, setAt] = useState(0);
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const explanations = useExplained(questions.map(({ example }) => example));
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [at]);

  const question = questions[at]!;
  const answer = answers[at];
  const explained = explanations.get(question.example.id);
  const last = at === questions.length - 1;
  // Which words are meant has to be known before they are asked for.
  const waiting = question.kind === 'mark' && explained === undefined;
  const asked = answer?.asked ?? askedAs(question, explained ?? null);
  const text = question.example.text;
  const lang = exampleLanguage(question.example);

  return (
    <article class="card question" aria-labelledby="question">
      <p class="hint code">{i18n.t('quiz.codeShown', [code])}</p>
      <h2 id="question" ref={heading} tabIndex={-1}>
        {i18n.t('quiz.number', [String(at + 1), String(questions.length)])}{' '}
        <span class="asked">{!waiting && i18n.t(asked === 'words' ? 'quiz.askWords' : 'quiz.askDraft')}</span>
      </h2>
      <p class="hint">{contextLine(question.example)}</p>
      {waiting && (
        <p role="status" class="draft">
          {i18n.t('pages.loading')}
        </p>
      )}
      {!waiting && !answer && asked === 'draft' && (
        <DraftQuestion
          key={at}
          text={text}
          lang={lang}
          room={room}
          onVotes={(votes) => setAnswers([...answers, gradeVotes(question, votes)])}
        />
      )}
      {!waiting && !answer && asked === 'words' && explained && (
        <WordQuestion
          key={at}
          text={text}
          lang={lang}
          onMarked={(marked) => setAnswers([...answers, gradeMarks(question, marked, explained)])}
        />
      )}
      {answer && (
        <AnswerView
          key={at}
          answer={answer}
          explained={explained}
          room={room}
          next={i18n.t(last ? 'quiz.toResults' : 'quiz.next')}
          onNext={() => (last ? onEnd(answers) : setAt(at + 1))}
        />
      )}
      {!(answer && last) && (
        <p class="leave">
          <button type="button" data-end onClick={() => onEnd(answers)}>
            {i18n.t(answers.length > 0 ? 'quiz.endHere' : 'quiz.leave')}
          </button>
        </p>
      )}
    </article>
  );
}
