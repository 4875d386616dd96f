import { fileURLToPath } from 'node:url';
import { readLibraryFolder } from '../build/read-library-folder.ts';

/**
 * Prints the trainer's library, an example a line as JSON: {id, rule, expect, text, context, explanation}. `check` takes
 * the lines as they are.
 */
try {
  const rules = readLibraryFolder(fileURLToPath(new URL('../../rules', import.meta.url)));
  const lines = rules.flatMap(({ examples }) =>
    examples.map(({ id, rule, expect, text, context, explanation }) =>
      JSON.stringify({ id, rule, expect, text, context, explanation }),
    ),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`library: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
