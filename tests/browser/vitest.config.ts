import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real browsers, two files at a time: most of a test is waiting, and one at a time takes over half an hour. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/browser/build.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default'],
  },
});
