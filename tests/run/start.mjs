import process from 'node:process';
import { needBrowsers, needNode, needPackages, own, run, stop } from './prepare.mjs';

/** `npm start`: install, build, and show the extension at work in the first browser that is there. */

needNode();
needPackages();

const kind = ['chromium', 'firefox'].find((one) => needBrowsers([one]));
if (!kind)
  stop(
    'npm start: no Chrome, Chromium, Edge or Firefox was found; install one, or name it in CHROMIUM or FIREFOX',
  );

process.stdout.write('Building …\n');
const { status, output } = run(own('wxt'), ['build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'], {
  quiet: true,
});
if (status !== 0) stop(`npm start: the extension could not be built\n${output}`);

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const demo = run(own('tsx'), [display ? 'tests/run/show.ts' : 'tests/run/demo.ts', kind]);
process.exit(demo.status);
