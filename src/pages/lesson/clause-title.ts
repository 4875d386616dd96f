import type { Clause } from '../../engine/report.ts';

/** A clause's number and title, as words that others follow on the same line. */
export const clauseTitle = ({ id, title }: Clause): string =>
  /[.!?]$/.test(title) ? `${id} ${title}` : `${id} ${title}.`;
