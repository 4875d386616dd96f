import { describe, expect, it } from 'vitest';
import { codeIn, importsOf, reachable, type Import } from './source-files.ts';

const all = codeIn('src', 'entrypoints').flatMap(importsOf);
const says = ({ from, to }: Import): string => `${from} imports ${to}`;

interface Direction {
  who: RegExp;
  never: RegExp;
  /** Types cost nothing and may go where code may not. */
  types: boolean;
  why: string;
}

const ui = /^(?:preact|#i18n)|^src\/(?:draw|panel|composers|pages)\//;
const browser = /^(?:wxt|webextension-polyfill|@wxt-dev)|^src\/(?:native-)?browser\.ts$/;

/** Who may import whom, as src/README.md tells it. The linter says the same while one types. */
const directions: Direction[] = [
  { who: /./, never: /^entrypoints\//, types: false, why: 'an entrypoint is what the browser loads' },
  { who: /./, never: /^tests\//, types: false, why: 'only tests import tests' },
  {
    who: /^(?!src\/(?:native-)?browser\.ts$)/,
    never: /^(?:wxt\/browser|webextension-polyfill|@wxt-dev\/(?:browser|webextension-polyfill))/,
    types: false,
    why: 'src/browser.ts alone knows where the browser comes from',
  },
  {
    who: /^src\/(?:engine|platforms)\//,
    never: ui,
    types: false,
    why: 'the engine and the register are pure',
  },
  {
    who: /^src\/(?:engine|platforms)\//,
    never: browser,
    types: false,
    why: 'the engine and the register are pure',
  },
  { who: /^src\/(?:engine|platforms)\//, never: /^node:/, types: false, why: 'they run in browsers too' },
  {
    who: /^src\/engine\//,
    never: /^src\/(?:platforms|policy|messages|worker|build|cli)\//,
    types: true,
    why: 'the engine stands alone',
  },
  {
    who: /^src\/lessons\//,
    never: /^(?:wxt|webextension-polyfill|node:|preact|#i18n)|^src\/(?!lessons\/|engine\/)/,
    types: false,
    why: 'lessons are pure: they know the engine and zod',
  },
  {
    who: /^src\/pages\//,
    never: /^src\/lessons\/(?:library|lessons|example-context|read-library|read-lessons)\.ts$/,
    types: true,
    why: 'these bring zod',
  },
  {
    who: /^src\/reader\//,
    never: /^(?:wxt|webextension-polyfill|node:|preact|zod)|^src\/(?!reader\/|engine\/)/,
    types: true,
    why: 'its files are handed to it, and it judges nothing',
  },
  {
    who: /^src\/engine\//,
    never: /^src\/reader\//,
    types: true,
    why: 'a reading is an input of the engine',
  },
  { who: /^src\/draw\//, never: /^(?!src\/draw\/)/, types: true, why: 'it draws and knows nothing else' },
  {
    who: /^src\/(?:composers|panel)\//,
    never:
      /^(?:preact|zod|compromise|yaml|libphonenumber-js|emoji-regex|onnxruntime-web)|^src\/(?:engine|reader|policy|worker|build|cli|pages)\//,
    types: true,
    why: "what runs in somebody's page stays small",
  },
  {
    who: /^src\/(?:composers|panel|pages)\//,
    never: /^src\/messages\/(?:protocol|replies)\.ts$/,
    types: true,
    why: 'the protocol table brings zod',
  },
  {
    who: /^src\/pages\//,
    never: /^(?:zod|compromise|yaml)|^src\/(?:engine|policy|worker|composers|build|cli)\//,
    types: true,
    why: 'pages ask the worker',
  },
  { who: /^src\/worker\//, never: ui, types: false, why: 'the worker answers with data' },
  {
    who: /^src\/worker\//,
    never: /^node:|^src\/(?:cli|build)\//,
    types: true,
    why: 'the worker runs in the browser',
  },
  {
    who: /^src\/(?!build\/|cli\/)/,
    never: /^src\/(?:build|cli)\//,
    types: true,
    why: 'it runs in Node only',
  },
];

describe('who imports whom', () => {
  it.each(directions.map((one) => [one.who.source, one.never.source, one] as const))(
    '%s never imports %s',
    (_, __, { who, never, types, why }) => {
      const wrong = all.filter((one) => who.test(one.from) && never.test(one.to) && !(types && one.typeOnly));
      expect(wrong.map((one) => `${says(one)}: ${why}`)).toEqual([]);
    },
  );

  it('finds imports at all, of each kind', () => {
    expect(all.some((one) => one.typeOnly)).toBe(true);
    expect(all.some((one) => !one.typeOnly && one.to.startsWith('src/engine/'))).toBe(true);
    expect(all.some((one) => one.to === 'zod')).toBe(true);
  });
});

describe('what the content script is made of', () => {
  // Each site's adapter is a script of its own, put before the content script.
  const starts = ['entrypoints/composer.content.ts', ...codeIn('src/composers/sites')];
  const content = [...new Set(starts.flatMap((file) => [...reachable(file)]))];

  it('is found through to the last adapter', () => {
    expect(content).toContain('src/composers/sites/x.ts');
    expect(content).toContain('src/panel/panel.ts');
  });

  it('holds no engine, no zod and nothing that stores', () => {
    const heavy = content.filter((module) =>
      /^(?:preact|zod|compromise|yaml|libphonenumber-js|emoji-regex|onnxruntime-web)|^src\/(?:engine|reader|worker|policy|pages|build|cli)\/|protocol\.ts$/.test(
        module,
      ),
    );
    expect(heavy).toEqual([]);
  });
});

describe('the engine', () => {
  it('reaches nothing but itself and three libraries of words and numbers', () => {
    const outside = [...reachable('src/engine/check.ts'), ...reachable('src/engine/pack.ts')].filter(
      (module) => !module.startsWith('src/engine/'),
    );
    expect([...new Set(outside)].toSorted()).toEqual(['compromise', 'emoji-regex', 'libphonenumber-js/min']);
  });
});
