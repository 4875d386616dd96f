import type { LibraryExample } from '../../lessons/library.ts';
import { pageLanguage } from '../language.ts';

/** The library is in English; on a Welsh page its words say so, for whoever has them read aloud. */
export const libraryLanguage = (): 'en-GB' | undefined => (pageLanguage() === 'en' ? undefined : 'en-GB');

/** Nobody knows in which language a trainer's own example is. */
export const exampleLanguage = ({ own }: LibraryExample): 'en-GB' | undefined =>
  own ? undefined : libraryLanguage();
