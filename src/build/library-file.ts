import { readLibraryFolder } from './read-library-folder.ts';

/** The trainer's library, read and checked, as a file of the package. A bad one stops the build. */
export function libraryFile(rules: string): { contents: string; relativeDest: string } {
  return { contents: JSON.stringify(readLibraryFolder(rules)), relativeDest: 'library.json' };
}
