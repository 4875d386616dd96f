import { i18n as asked } from '#i18n';
import { alive } from '../messages/send.ts';

const kept = new Map<string, string>();

function t(key: string, ...gaps: unknown[]): string {
  if (gaps.length > 0) return say(key, ...gaps);
  let words = kept.get(key);
  if (words === undefined) kept.set(key, (words = say(key)));
  return words;
}

/** An extension that went away gives no words any more: the panel that is left says so itself, in words it has kept. */
function say(key: string, ...gaps: unknown[]): string {
  try {
    return (asked.t as (key: string, ...gaps: unknown[]) => string)(key, ...gaps);
  } catch (error) {
    if (alive()) throw error;
    return '';
  }
}

/**
 * The panel's words in the browser's language, as `#i18n` has them. Those without a gap are looked up once: the panel is
 * drawn anew whenever a writer pauses. What fills a gap may be of a draft, and is not kept.
 */
export const i18n: Pick<typeof asked, 't'> = { t };
