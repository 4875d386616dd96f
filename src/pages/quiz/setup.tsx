import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { makeQuiz } from '../../lessons/quiz/make-quiz.ts';
import { poolOf } from '../../lessons/quiz/pool.ts';
import { codeOf, counts, readCode, SEEDS, type Plan } from '../../lessons/quiz/quiz-code.ts';
import type { Shelf } from '../lesson/deck.ts';
import { RadioGroup } from '../radio-group.tsx';
import { PoolChoice, poolIn, sourceFrom } from './pool-choice.tsx';
import type { Quiz } from './quiz-page.tsx';

export interface SetupProps {
  shelf: Shelf;
  onStart: (quiz: Quiz) => void;
}

/** Who answers, what is asked, out of which examples; or the code of a quiz that another group had. */
export function Setup({ shelf, onStart }: SetupProps) {
  const [who, setWho] = useState<'one' | 'room'>('one');
  const [ask, setAsk] = useState<Plan['ask']>('both');
  const [count, setCount] = useState<Plan['count']>(10);
  // A lesson leads here with its own address.
  const [from, setFrom] = useState(() => poolIn(location.hash, shelf));
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const codeField = useRef<HTMLInputElement>(null);

  const start = (): void => {
    const pool = poolOf(shelf.library, shelf.own, sourceFrom(from, shelf));
    if (pool.length === 0) return setFault(i18n.t('quiz.empty'));
    let plan: Plan = { seed: crypto.getRandomValues(new Uint32Array(1))[0]! % SEEDS, count, ask };
    if (typed.trim() !== '') {
      const read = readCode(typed, pool);
      if (!read.ok) {
        codeField.current?.focus();
        return setFault(i18n.t(read.because === 'no-code' ? 'quiz.noCode' : 'quiz.otherExamples'));
      }
      plan = read.plan;
    }
    onStart({ code: codeOf(plan, pool), questions: makeQuiz(pool, plan), room: who === 'room' });
  };

  return (
    <form
      class="card setup"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <p>{i18n.t('quiz.intro')}</p>
      <RadioGroup
        name="who"
        legend={i18n.t('quiz.who')}
        options={[
          ['one', i18n.t('quiz.one')],
          ['room', i18n.t('quiz.room')],
        ]}
        value={who}
        onChange={setWho}
      />
      <RadioGroup name="ask" legend={i18n.t('quiz.ask')} options={asked()} value={ask} onChange={setAsk} />
      <div class="row pair">
        <label>
          {i18n.t('quiz.count')}
          <select
            value={count}
            onChange={({ currentTarget: { value } }) =>
              setCount(counts.find((one) => one === Number(value))!)
            }
          >
            {counts.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <PoolChoice shelf={shelf} value={from} onChange={setFrom} />
      </div>
      <div class="field">
        <label for="code">{i18n.t('quiz.code')}</label>
        <p class="hint" id="code-hint">
          {i18n.t('quiz.codeHint')}
        </p>
        <input
          ref={codeField}
          id="code"
          value={typed}
          maxLength={20}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={fault !== '' && typed.trim() !== ''}
          aria-describedby="code-hint fault"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setFault('');
          }}
        />
      </div>
      <p role="alert" id="fault">
        {fault}
      </p>
      <button type="submit" class="main">
        {i18n.t('quiz.start')}
      </button>
    </form>
  );
}

const asked = (): [Plan['ask'], string][] => [
  ['both', i18n.t('quiz.both')],
  ['judge', i18n.t('quiz.judge')],
  ['mark', i18n.t('quiz.mark')],
];
