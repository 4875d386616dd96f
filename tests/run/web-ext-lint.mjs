import process from 'node:process';
import { own, run } from './prepare.mjs';

/** Mozilla's own check of the package. Any error or warning fails, but for those excused here by name and reason. */
const excused = {
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json':
    'the extension is for desktop Firefox, where 140 knows data_collection_permissions; Android is not offered',
  'UNSAFE_VAR_ASSIGNMENT content-scripts/composer.js':
    "Preact's own code for dangerouslySetInnerHTML, which nothing here uses; a house test forbids it in our sources",
  'UNSAFE_VAR_ASSIGNMENT chunks': "the same code of Preact's, in what our own pages share",
  'DANGEROUS_EVAL background.js':
    "zod's compiler, which z.config({ jitless: true }) turns off; the extension's policy would refuse it anyway",
};

const { output } = run(
  own('web-ext'),
  ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'],
  { quiet: true },
);
const start = output.indexOf('{"count"');
if (start < 0) {
  process.stderr.write(`web-ext lint: gave no result; build first, then read what it says\n${output}\n`);
  process.exit(1);
}
const { errors, warnings, notices } = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
let bad = 0;
for (const { _type, code, message, file, line } of [...errors, ...warnings, ...notices]) {
  const reason = excused[`${code} ${(file ?? '').replace(/^chunks\/\w+-[\w-]+\.js$/, 'chunks')}`];
  if (_type !== 'notice' && !reason) bad += 1;
  process.stdout.write(
    `${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}${reason ? ` (excused: ${reason})` : ''}\n`,
  );
}
process.stdout.write(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${bad} not excused\n`,
);
process.exit(bad === 0 ? 0 : 1);
