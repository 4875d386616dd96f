import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMPILED, compiledFile, packPlugin } from '../../src/build/pack-plugin.ts';
import { PackRefused, readFolder } from '../../src/build/read-folder.ts';
import { check } from '../../src/engine/check.ts';
import { compile, openPack, type CompiledPack } from '../../src/engine/pack.ts';
import { unpack } from '../../src/engine/packed.ts';
import { defaultSettings } from '../../src/policy/settings.ts';
import { contextOf, filesOf, rule } from '../engine/pack-of.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'second-look-pack-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const { path, text } of filesOf({ 'lexicons/apps': 'about: apps\nentries: [snap]\n', ...files })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** What the plugin puts into the bundle, run as the bundle would. */
function bundled(): CompiledPack {
  const addWatchFile = vi.fn<(file: string) => void>();
  const { load, resolveId } = packPlugin(folder, 'in-bundle') as unknown as {
    load: (this: unknown, id: string) => string | undefined;
    resolveId: (id: string) => string | undefined;
  };
  const code = load.call({ addWatchFile }, resolveId('virtual:pack')!)!;
  expect(addWatchFile).toHaveBeenCalledWith(`${folder}/code.yaml`);
  expect([resolveId('other'), load.call({ addWatchFile }, 'other')]).toEqual([undefined, undefined]);
  const [first, second] = code.split('\n');
  const source = /^export default JSON\.parse\((".*")\);$/s.exec(first!)![1]!;
  const compiled =
    /^export const compiled = async \(\) => Uint8Array\.from\(Buffer\.from\("(.*)", 'base64'\)\)\.buffer;$/s;
  const { buffer } = Uint8Array.from(Buffer.from(compiled.exec(second!)![1]!, 'base64'));
  return {
    source: JSON.parse(JSON.parse(source) as string) as CompiledPack['source'],
    ...unpack(buffer),
  };
}

describe('readFolder', () => {
  it('reads the code, the rules and the lexicons, and nothing else', () => {
    write({ one: rule('- any: ["on {apps}"]') });
    writeFileSync(join(folder, 'README.md'), '# not a rule');
    mkdirSync(join(folder, 'platforms'));
    writeFileSync(join(folder, 'platforms/x.yaml'), '{{{');
    const pack = readFolder(folder);
    expect([Object.keys(pack.rules), Object.keys(pack.lexicons)]).toEqual([['one'], ['apps']]);
  });

  it('throws with a line for each fault, as file:line: reason', () => {
    write({ bad: rule('- any: [(a]'), worse: rule('- any: [ok]').replace("'9.4'", "'99.9'") });
    let refused: unknown;
    try {
      readFolder(folder);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(PackRefused);
    const lines = (refused as Error).message.split('\n');
    expect(lines[0]).toMatch(/mend these and try again/);
    expect(lines[1]).toMatch(/bad\.yaml:6: the phrase "\(a"/);
    expect(lines[2]).toMatch(/worse\.yaml:2: clause 99\.9/);
  });
});

describe('packPlugin', () => {
  it('puts the same pack into the bundle, whatever stands in it', () => {
    write({ one: rule('- any: [ok]').replace('It matters.', '"A </script> and \\u2028 and `${x}`."') });
    const { source } = bundled();
    expect(source.code).toEqual(readFolder(folder).code);
    expect(source.rules['one']!.say.why).toBe('A </script> and \u2028 and `${x}`.');
  });

  it('leaves the phrases to a file of the package, which holds the same', async () => {
    write({ one: rule('- any: [ok]') });
    const { load } = packPlugin(folder, 'in-file') as unknown as {
      load: (this: unknown, id: string) => string;
    };
    const [, phrases] = load.call({ addWatchFile: () => {} }, '\0virtual:pack').split('\n');
    expect(phrases).toBe(
      `export const compiled = async (open) => (await open("${COMPILED}")).arrayBuffer();`,
    );
    const { source: _, ...made } = compile(readFolder(folder));
    const { buffer } = Uint8Array.from(compiledFile(folder));
    expect(unpack(buffer)).toEqual(made);
    expect(() => unpack(buffer.slice(0, -8))).toThrow(RangeError);
  });

  it('puts in each phrase once, compiled, so that the same is found', () => {
    write({
      one: rule(
        '- any: ["on {apps}", "on {apps}"]\n  alongside: [add]\n- lexicon: apps',
        'excuses: [{ any: [never] }]',
      ),
    });
    const shipped = bundled();
    expect(JSON.stringify(shipped.source)).not.toMatch(/\{apps\}|never/);
    const made = compile(readFolder(folder));
    expect({ ...shipped, source: null }).toEqual({ ...made, source: null });
    const found = ['add me on snap', 'never add me on snap', 'on snap', 'snap'].map((draft) =>
      [openPack(shipped), openPack(made)].map((pack) => check(draft, contextOf(), pack, defaultSettings())),
    );
    for (const [ours, theirs] of found) expect(ours).toEqual(theirs);
    expect(found.map(([ours]) => ours!.findings.map(({ text }) => text))).toEqual([
      ['on snap'],
      [],
      ['snap'],
      ['snap'],
    ]);
  });
});
