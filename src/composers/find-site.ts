import type { Site } from './site.ts';

const sites = Object.values(import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'site' }));
const byId = (id: string): Site => sites.find((site) => site.id === id)!;

/** The adapters that apply at an address, the site's own first; a redesigned site is left the generic one. */
export function findSites({ hostname, protocol }: Pick<Location, 'hostname' | 'protocol'>): Site[] {
  if (protocol.endsWith('extension:')) return [byId('training')];
  const own = sites.filter((site) => site.hosts.includes(hostname));
  return [...own, byId('generic')];
}
