import { i18n } from '#i18n';
import { browser } from '../browser.ts';
import type { Language } from '../platforms/language.ts';

/** The language that the page's words are in, so that an answer is in the same. */
export const pageLanguage = (): Language => (i18n.t('pages.language') === 'cy' ? 'cy' : 'en');

interface Message {
  message: string;
}

/**
 * Show the page in Welsh where somebody prefers it to English (`?language=cy` in its address, or the order of languages
 * that the browser was given). Chrome has no Welsh of its own, so an extension's Welsh words would never be used there.
 */
export async function settleLanguage(): Promise<void> {
  if (pageLanguage() === preferred()) return;
  const response = await fetch(browser.runtime.getURL(`/_locales/${preferred()}/messages.json` as '/'));
  const words = (await response.json()) as Record<string, Message>;
  const other = browser.i18n.getMessage.bind(browser.i18n) as (key: string, given?: string[]) => string;
  const getMessage = (key: string, given: string | string[] = []): string => {
    const list = [given].flat();
    return Object.hasOwn(words, key)
      ? words[key]!.message.replace(/\$(\$|[1-9])/g, (_, sign: string) =>
          sign === '$' ? '$' : (list[Number(sign) - 1] ?? ''),
        )
      : other(key, list);
  };
  Object.assign(browser.i18n, { getMessage });
}

function preferred(): Language {
  const asked = new URLSearchParams(location.search).get('language');
  if (asked === 'cy' || asked === 'en') return asked;
  const known = navigator.languages.map((one) => one.slice(0, 2)).find((one) => one === 'cy' || one === 'en');
  return known === 'cy' ? 'cy' : 'en';
}
