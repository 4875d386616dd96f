import type { Site } from '../../src/composers/site.ts';

/** Each adapter where its own script leaves it in a page. */
globalThis.secondLookSites = Object.values(
  import.meta.glob<Site>('../../src/composers/sites/*.ts', { eager: true, import: 'site' }),
);
