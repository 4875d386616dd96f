import type { Site } from './site.ts';
import { site as generic } from './sites/generic.ts';

declare global {
  /** Where each site's own script leaves its adapter, before ours runs; no page can see it. */
  var secondLookSites: Site[] | undefined;
}

export type Address = Pick<Location, 'hostname' | 'protocol'>;

/** Where this document belongs: a blank frame to the page that made it. Null where it belongs nowhere. */
export function ownAddress(): Address | null {
  if (!/^(?:about|blob|data):$/.test(location.protocol)) return location;
  return URL.canParse(self.origin) ? new URL(self.origin) : null;
}

/** The adapters that apply at an address, the site's own first; a redesigned site is left the generic one. */
export function findSites({ hostname, protocol }: Address): Site[] {
  const sites = globalThis.secondLookSites ?? [];
  if (protocol.endsWith('extension:')) return sites.filter(({ id }) => id === 'training');
  const named = sites.filter((site) => site.hosts.includes(hostname));
  const own = named.length > 0 ? named : sites.filter((site) => site.anywhere);
  return [...own, generic];
}
