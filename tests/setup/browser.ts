import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The real words of the interface, made from `src/locales/en.yml` the way that the build makes them. */
const file = join(import.meta.dirname, '../../src/locales/en.yml');
const messages = generateChromeMessages(await parseMessagesFile(file));

/** As browsers do it: $1 to $9 are filled in, $$ is a dollar, a key that isn't there gives an empty string. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  const list = [substitutions].flat();
  const message = messages[key]?.message ?? '';
  return message.replace(/\$(\$|[1-9])/g, (_, sign: string) =>
    sign === '$' ? '$' : (list[Number(sign) - 1] ?? ''),
  );
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage });
  const origin = 'chrome-extension://second-look-test';
  Object.assign(fakeBrowser.runtime, {
    id: 'second-look-test',
    getURL: (path: string) => new URL(path, origin).href,
  });
});
