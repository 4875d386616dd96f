import type { PlatformSource } from './schema.ts';
import { english, type WordKey, type Words } from './words-en.ts';
import { welsh } from './words-cy.ts';

/** Languages in which answers are given. */
export type Language = 'en' | 'cy';

const languages: Record<Language, Words> = { en: english, cy: welsh };

/** What is filled into a sentence, by the name that stands for it there. */
export type Filling = Partial<Record<'name' | 'year' | 'age' | 'instead', string | number>>;

/** What a platform is called. */
export const nameIn = (language: Language, { name, welsh: other }: PlatformSource): string =>
  (language === 'cy' && other) || name;

/** A sentence of the criteria with the platform's own name and figures in it. */
export function say(language: Language, key: WordKey, filling: Filling = {}): string {
  return languages[language][key].replace(/\$(name|year|age|instead)/g, (_, what: keyof Filling) =>
    String(filling[what] ?? ''),
  );
}
