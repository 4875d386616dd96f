import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { env, execPath } from 'node:process';
import { dirname, join } from 'node:path';

/** Build what the tests load, unless the caller has just done so (`BUILT=1`). */
export default function build(): void {
  if (env['BUILT']) return;
  const wxt = join(dirname(createRequire(import.meta.url).resolve('wxt/package.json')), 'bin/wxt.mjs');
  for (const browser of ['chrome', 'firefox']) {
    execFileSync(execPath, [wxt, 'build', '-b', browser], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // The runner says "test" here; what ships is a production build.
      env: { ...env, NODE_ENV: 'production' },
    });
  }
}
