import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { needBrowsers, needNode, needPackages, own, root, run, stop } from './prepare.mjs';

/**
 * Everything that says whether the project is sound, in one command: `npm test`. Each step runs even if one before
 * it failed; the last line counts, and the exit status is 0 only if nothing failed.
 */

needNode();
needPackages();
if (!needBrowsers(['chromium', 'firefox'])) {
  stop('npm test: Chromium and Firefox are needed; install both, or name them in CHROMIUM and FIREFOX');
}

const results = join(root, '.cache', 'results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const tally = { passed: 0, failed: 0 };
const failures = [];

/** One check without tests of its own: it counts as one. */
function step(name, command, args) {
  process.stdout.write(`\n── ${name}\n`);
  const { status } = run(command, args);
  tally[status === 0 ? 'passed' : 'failed'] += 1;
  if (status !== 0) failures.push(name);
}

/** A vitest run: its tests are counted, and a run that dies without a result counts as failed. */
function tests(name, config) {
  process.stdout.write(`\n── ${name}\n`);
  const file = join(results, `${name.replaceAll(' ', '-')}.json`);
  const args = ['run', '-c', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = run(own('vitest'), args, { env: { BUILT: '1' } });
  let counted = { numPassedTests: 0, numFailedTests: 0 };
  try {
    counted = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No result at all: the status tells.
  }
  tally.passed += counted.numPassedTests;
  tally.failed += counted.numFailedTests;
  if (status !== 0 || counted.numPassedTests === 0) {
    if (counted.numFailedTests === 0) tally.failed += 1;
    failures.push(name);
  }
}

step('prepare types', own('wxt'), ['prepare']);
step('format', own('prettier'), ['--check', '--log-level=warn', '.']);
step('lint', own('oxlint'), ['--type-aware', '--deny-warnings']);
step('types', own('tsc'), ['--noEmit']);
step('unused code and packages', own('knip'), []);
for (const browser of ['chrome', 'edge', 'firefox'])
  step(`build for ${browser}`, own('wxt'), ['build', '-b', browser]);
step('web-ext lint', process.execPath, ['tests/run/web-ext-lint.mjs']);
step('linear time', 'npm', ['run', '--silent', 'bench']);
tests('unit and DOM tests', 'tests/vitest.config.ts');
tests('browser tests', 'tests/browser/vitest.config.ts');
for (const browser of ['chromium', 'firefox']) {
  const play = ['run', '--silent', 'soak', '--', '--browser', browser, '--steps', '12', '--seed', '1'];
  step(`random play in ${browser}`, 'npm', play);
}

if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join(', ')}\n`);
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exit(tally.failed === 0 && failures.length === 0 ? 0 : 1);
