import { i18n } from '#i18n';
import type { Advice } from '../../platforms/answer.ts';
import { dayName } from '../dates.ts';

/** What the code is silent on, each with the day on which it was announced or checked. */
export function AdviceList({ advice }: { advice: readonly Advice[] }) {
  if (advice.length === 0) return null;
  return (
    <>
      <h3>{i18n.t('answer.alsoKnow')}</h3>
      <ul class="plain">
        {advice.map((one) => (
          <li key={one.about}>
            {one.text} <span class="clause">{datedAs(one)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The day of an advice in words; empty where it needs none. */
export function datedAs({ about, date, sources }: Advice): string {
  if (!date || sources.length === 0) return '';
  const day = dayName(date);
  return `(${about === 'under-16' ? i18n.t('answer.announced', [day]) : i18n.t('answer.checked', [day])})`;
}
