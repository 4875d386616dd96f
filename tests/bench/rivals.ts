import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { root } from './bench-pack.ts';

/** Something else that reads a text for what should not be in it. */
export interface Rival {
  name: 'alex' | 'harper' | 'compromise' | 'obscenity';
  read: (text: string) => unknown;
}

const folder = `${root}.cache/bench`;
const listed = `${root}tests/bench/package.json`;

/** Those of `package.json`, installed if need be, each set up as its own documentation says. */
export async function rivals(): Promise<Rival[]> {
  install();
  const alex = await load<{ text: (text: string) => unknown }>('alex');
  const compromise = await load<{ default: (text: string) => unknown }>('compromise/three');
  const harper = await load<HarperModule>('harper.js');
  const obscenity = await load<ObscenityModule>('obscenity');
  const linter = new harper.LocalLinter({ binary: harper.binaryInlined });
  await linter.setup();
  const { englishDataset, englishRecommendedTransformers } = obscenity;
  const matcher = new obscenity.RegExpMatcher({
    ...englishDataset.build(),
    ...englishRecommendedTransformers,
  });
  return [
    { name: 'alex', read: (text) => alex.text(text) },
    { name: 'harper', read: (text) => linter.lint(text) },
    { name: 'compromise', read: (text) => compromise.default(text) },
    { name: 'obscenity', read: (text) => matcher.getAllMatches(text) },
  ];
}

interface HarperModule {
  binaryInlined: unknown;
  LocalLinter: new (options: { binary: unknown }) => {
    setup: () => Promise<void>;
    lint: (text: string) => Promise<unknown>;
  };
}

interface ObscenityModule {
  RegExpMatcher: new (options: object) => { getAllMatches: (text: string) => unknown };
  englishDataset: { build: () => object };
  englishRecommendedTransformers: object;
}

function install(): void {
  const copy = `${folder}/package.json`;
  const same = existsSync(copy) && readFileSync(copy, 'utf8') === readFileSync(listed, 'utf8');
  if (same && existsSync(`${folder}/node_modules`)) return;
  mkdirSync(folder, { recursive: true });
  copyFileSync(listed, copy);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

async function load<T>(name: string): Promise<T> {
  const path = createRequire(`${folder}/package.json`).resolve(name);
  return (await import(pathToFileURL(path).href)) as T;
}
