import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { scoreByClause, scoreOf } from '../../lessons/quiz/score.ts';
import { csvText } from '../csv-text.ts';
import { exampleLanguage } from '../lesson/library-language.ts';
import { saveFile } from '../save-file.ts';
import { citation } from '../words.ts';
import { ClauseTable } from './clause-table.tsx';
import type { Answer } from './grade.ts';
import type { Quiz } from './quiz-page.tsx';
import { choiceName, pointsText, verdictName, votesText } from './quiz-words.ts';
import { resultRows } from './result-rows.ts';

export interface ResultsProps {
  quiz: Quiz;
  answers: readonly Answer[];
  onAgain: () => void;
  onOther: () => void;
}

/** The score by clause and every question, to print or to save. */
export function Results({ quiz: { code, room }, answers, onAgain, onOther }: ResultsProps) {
  const [name, setName] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { asked, points } = scoreOf(answers);

  return (
    <section class="card results" aria-labelledby="results">
      <h2 id="results" ref={heading} tabIndex={-1}>
        {i18n.t('quiz.score', [pointsText(points), String(asked)])}
      </h2>
      <p class="hint">{i18n.t('quiz.codeAgain', [code])}</p>
      {name.trim() !== '' && <p class="printed name">{name}</p>}
      <ClauseTable scores={scoreByClause(answers)} />
      <h3>{i18n.t('quiz.questions')}</h3>
      <ol>
        {answers.map((answer, index) => (
          <li key={index} data-points={answer.points}>
            <span class="told" lang={exampleLanguage(answer.question.example)}>
              {answer.question.example.text}
            </span>{' '}
            <strong>
              {room && answer.asked === 'draft' && answer.points !== null
                ? `${votesText(answer.votes)}.`
                : verdictName(answer.points)}
            </strong>{' '}
            {answer.asked === 'draft' && i18n.t('quiz.expected', [choiceName(answer.question.expected)])}{' '}
            <span class="clause">
              {citation(answer.question.rule.clauses.slice(0, 1).map(({ id }) => id))}
            </span>
          </li>
        ))}
      </ol>
      <div class="field screen">
        <label for="name">{i18n.t('quiz.name')}</label>
        <p class="hint" id="name-hint">
          {i18n.t('quiz.nameHint')}
        </p>
        <input
          id="name"
          value={name}
          maxLength={120}
          autocomplete="off"
          aria-describedby="name-hint"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </div>
      <div class="actions screen">
        <button
          type="button"
          class="main"
          onClick={() => saveFile(`quiz-${code}.csv`, 'text/csv', csvText(resultRows(code, answers, name)))}
        >
          {i18n.t('quiz.csv')}
        </button>
        <button type="button" onClick={() => print()}>
          {i18n.t('quiz.print')}
        </button>
        <button type="button" onClick={onAgain}>
          {i18n.t('quiz.same')}
        </button>
        <button type="button" onClick={onOther}>
          {i18n.t('quiz.other')}
        </button>
      </div>
    </section>
  );
}
