/**
 * The sites whose composers are hooked, as the adapters name them: of each the hosts alone, so that whoever asks brings
 * no adapter along. The manifest is made from it too.
 */
export const hosts: readonly string[] = Object.values(
  import.meta.glob<readonly string[]>(
    ['../composers/sites/*.ts', '!../composers/sites/{generic,training}.ts'],
    { eager: true, import: 'hosts' },
  ),
).flat();

/** Match patterns for the manifest: https only, the named hosts and nothing below them. */
export const hostMatches: string[] = hosts.map((host) => `https://${host}/*`);

/** Match pattern of a site that is not named, for the browser's question whether we may read there. */
export const hostPattern = (host: string): string => `*://${host}/*`;
