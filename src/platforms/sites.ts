/**
 * The sites whose composers are hooked, as the manifest's match patterns. Small and free of imports: both the
 * manifest and the content script are made from it.
 */
export const hosts = [
  'x.com',
  'twitter.com',
  'www.facebook.com',
  'web.facebook.com',
  'www.messenger.com',
  'messenger.com',
  'www.instagram.com',
  'web.whatsapp.com',
] as const;

/** Match patterns for the manifest: https only, the named hosts and nothing below them. */
export const hostMatches: string[] = hosts.map((host) => `https://${host}/*`);
