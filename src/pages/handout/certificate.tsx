import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { Deck } from '../lesson/deck.ts';
import { dayName } from '../dates.ts';

const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** That somebody took part. What is typed stands on this page until it is closed, and nowhere else. */
export function Certificate({ deck }: { deck: Deck | null }) {
  const [name, setName] = useState('');
  const [trainer, setTrainer] = useState('');
  const [lesson, setLesson] = useState(deck?.title ?? '');
  const [day, setDay] = useState(today());
  const field = (id: string, label: string, value: string, set: (value: string) => void) => {
    const common = {
      id,
      value,
      maxLength: 120,
      autocomplete: 'off',
      onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => set(currentTarget.value),
    };
    return (
      <p class="field">
        <label for={id}>{label}</label>
        {id === 'day' ? (
          <input type="date" {...common} />
        ) : (
          <input type="text" spellcheck={false} {...common} />
        )}
      </p>
    );
  };
  return (
    <>
      <div class="controls">
        {field('name', i18n.t('handout.name'), name, setName)}
        {field('lesson', i18n.t('handout.lesson'), lesson, setLesson)}
        {field('day', i18n.t('handout.day'), day, setDay)}
        {field('trainer', i18n.t('handout.trainer'), trainer, setTrainer)}
        <p class="hint">{i18n.t('handout.notKept')}</p>
        <button type="button" class="main" onClick={() => print()}>
          {i18n.t('handout.print')}
        </button>
      </div>
      <section class="sheet certificate" aria-labelledby="certificate">
        <h2 id="certificate">{i18n.t('handout.certificate')}</h2>
        <p>{i18n.t('handout.certifies')}</p>
        <p class="filled">{name || '\u{a0}'}</p>
        <p>{i18n.t('handout.attended')}</p>
        <p class="filled">{lesson || '\u{a0}'}</p>
        <dl>
          <div>
            <dt>{i18n.t('handout.day')}</dt>
            <dd>{day ? dayName(day) : '\u{a0}'}</dd>
          </div>
          <div>
            <dt>{i18n.t('handout.trainer')}</dt>
            <dd>{trainer || '\u{a0}'}</dd>
          </div>
          <div>
            <dt>{i18n.t('handout.signature')}</dt>
            <dd>{'\u{a0}'}</dd>
          </div>
        </dl>
      </section>
    </>
  );
}
