import { execFileSync } from 'node:child_process';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

/** Build what the tests load, unless the caller has just done so (`BUILT=1`). */
export default function build(): void {
  if (env['BUILT']) return;
  const wxt = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  for (const browser of ['chrome', 'firefox']) {
    execFileSync(execPath, [wxt, 'build', '-b', browser], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // The runner says "test" here; what ships is a production build.
      env: { ...env, NODE_ENV: 'production' },
    });
  }
}
