import { i18n } from '#i18n';

const two = (number: number): string => String(number).padStart(2, '0');

/** Minutes and seconds, such as "04:05"; with hours from the first on. */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const hours = Math.floor(seconds / 3_600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** What is left of a lesson, in whole minutes, or by how much it is over. */
export function remainingText(minutes: number, milliseconds: number): string {
  const left = minutes - milliseconds / 60_000;
  return left >= 0
    ? i18n.t('present.left', Math.ceil(left))
    : i18n.t('present.over', Math.max(1, Math.floor(-left)));
}
