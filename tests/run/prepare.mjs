import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

/** What both README commands need before anything of the project can run. Node's own modules only. */

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Run a command in the project's folder; gives its exit status, with what it printed where `quiet` is asked. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
    shell: process.platform === 'win32',
  });
  return { status: done.status ?? 1, output: `${done.stdout ?? ''}${done.stderr ?? ''}` };
}

/** A program that npm has put into the project. */
export const own = (name) => join(root, 'node_modules', '.bin', name);

/** Stop with a message that says what to do. */
export function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

export function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(
      `node: version ${process.versions.node} is too old; install Node 20.19 or later from https://nodejs.org`,
    );
  }
}

/** Install the packages of the lockfile, where they aren't there yet or the lockfile is newer. */
export function needPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  )
    return;
  process.stdout.write('Installing packages …\n');
  const { status, output } = run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (status !== 0) stop(`npm: the packages could not be installed; read what npm says\n${output}`);
}

const candidates = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

/** Debian's packages; fonts so that emoji in screenshots can be looked at. */
const debian = { chromium: ['chromium', 'fonts-noto-color-emoji'], firefox: ['firefox-esr'] };

function found(kind) {
  const named = process.env[kind.toUpperCase()];
  if (named) return existsSync(named);
  return candidates[kind].some((name) =>
    (process.env.PATH ?? '')
      .split(process.platform === 'win32' ? ';' : ':')
      .some((folder) => folder && existsSync(join(folder, name))),
  );
}

/** Install those of the browsers that are missing, where we may: on Debian or Ubuntu as root. Says whether all are there. */
export function needBrowsers(kinds) {
  const missing = kinds.filter((kind) => !found(kind));
  if (missing.length === 0) return true;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  process.stdout.write(`Installing ${missing.join(' and ')} …\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], { quiet: true, env });
  const packages = missing.flatMap((kind) => debian[kind]);
  const { status, output } = run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    quiet: true,
    env,
  });
  if (status !== 0) process.stderr.write(output);
  return kinds.every(found);
}
