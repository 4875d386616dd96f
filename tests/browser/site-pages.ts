import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FixtureComposer } from '../sites/fixture.ts';
import { bundle } from './bundle.ts';

const folder = fileURLToPath(new URL('../sites', import.meta.url));

/** Every fixture site that describes its composers, by its adapter's id: a folder with a `site.ts`. */
export const fixtureSites: ReadonlyMap<string, readonly FixtureComposer[]> = new Map(
  await Promise.all(
    readdirSync(folder)
      .filter((id) => existsSync(`${folder}/${id}/site.ts`))
      .toSorted()
      .map(async (id) => {
        const { composers } = (await import(`../sites/${id}/site.ts`)) as { composers: FixtureComposer[] };
        return [id, composers] as const;
      }),
  ),
);

const place = (address: string): string => {
  const { host, pathname, search } = new URL(address);
  return host + pathname + search;
};

/** Markup of each described page. */
const pages = new Map<string, string>();
for (const composers of fixtureSites.values()) {
  for (const [index, { at, html, frameIn }] of composers.entries()) {
    pages.set(place(at), page(html, `<script src="/composers.js?${index}"></script>`));
    if (frameIn) pages.set(place(frameIn.at), page(frameIn.html, ''));
  }
}

function page(body: string, script: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A fixture</title>
    <link rel="stylesheet" href="/composers.css"></head><body>${body}${script}</body></html>`;
}

/** The markup of a described page; null at any other address. */
export const pageAt = (address: string): string | null => pages.get(place(address)) ?? null;

/** A site's script: what its pages describe, with the real editors that they name. */
export function composersScript(id: string): Promise<string> {
  const kinds = [...new Set(fixtureSites.get(id)!.map(({ editor }) => editor))];
  const contents = `
    import { openPage } from './page.js';
    import { composers } from './${id}/site.ts';
    ${kinds.map((kind, index) => `import { mount as mount${index} } from './editors/${kind}.js';`).join('\n')}
    openPage(composers, { ${kinds.map((kind, index) => `'${kind}': mount${index}`).join(', ')} });
  `;
  return bundle(`composers of ${id}`, { stdin: { contents, resolveDir: folder } });
}
