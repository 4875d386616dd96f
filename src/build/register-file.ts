import { readPlatforms } from './read-platforms.ts';

/** Where the register lies in the package. */
export const REGISTER_FILE = 'register.json';

/** The register, read and checked, as a file of the package. A bad one stops the build. */
export function registerFile(folder: string): { contents: string; relativeDest: string } {
  return { contents: JSON.stringify(readPlatforms(folder)), relativeDest: REGISTER_FILE };
}
