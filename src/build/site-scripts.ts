import { buildSync } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Site } from '../composers/site.ts';

/** Folder of the package in which the adapters lie, one script each. */
const FOLDER = 'sites';

/** One site's adapter as a script of the package: a page gets that of its own site and no other. */
export interface SiteScript {
  relativeDest: string;
  contents: string;
  /** Match patterns of the site's hosts: https only, and nothing below them; none for the practice chat of our own. */
  matches: string[];
}

/** What the content script holds itself, for every page. */
const WITHIN = 'generic.ts';

/** Build the adapters of a folder. One that doesn't run by itself stops the build. */
export function siteScripts(folder: string): SiteScript[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== WITHIN)
    .toSorted()
    .map((file) => siteScript(folder, file));
}

function siteScript(folder: string, file: string): SiteScript {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { site } from './${file}'; (globalThis.secondLookSites ??= []).push(site);`,
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    tsconfigRaw: {},
  });
  const contents = outputFiles[0]!.text;
  const context: { secondLookSites?: Site[] } = {};
  runInNewContext(contents, context);
  const [site] = context.secondLookSites ?? [];
  if (!site) throw new Error(`${join(folder, file)}: exports no site; export one as the other files do`);
  const relativeDest = `${FOLDER}/${file.replace(/\.ts$/, '.js')}`;
  return { relativeDest, contents, matches: site.hosts.map((host) => `https://${host}/*`) };
}

interface ContentScript {
  matches?: string[];
  js?: string[];
}

/** Part the one content script of the manifest into one for each site, with the site's adapter before it. */
export function bySite<S extends ContentScript>(scripts: readonly S[], sites: readonly SiteScript[]): S[] {
  return scripts.flatMap((script) =>
    sites
      .filter(({ matches }) => matches.length > 0)
      .map(({ matches, relativeDest }) => ({ ...script, matches, js: [relativeDest, ...(script.js ?? [])] })),
  );
}
