import { i18n } from '#i18n';

/** A day such as "26 November 2026", from "2026-11-26"; months from the words, since Chrome knows none in Welsh. */
export function dayName(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${i18n.t('pages.months').split(', ')[month! - 1]} ${year}`;
}
