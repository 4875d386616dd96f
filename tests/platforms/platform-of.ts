import { join } from 'node:path';
import { readPlatforms } from '../../src/build/read-platforms.ts';
import { PlatformSource, type Register } from '../../src/platforms/schema.ts';
import { defaultSettings, type Policy } from '../../src/policy/settings.ts';

/** The register that ships. */
export const shipped: Register = readPlatforms(join(import.meta.dirname, '../../rules/platforms'));

export const policy: Policy = defaultSettings();
const { organisation } = policy;
export const smsApproved: Policy = { ...policy, organisation: { ...organisation, smsApproved: true } };

type Source = Partial<Omit<PlatformSource, 'facts' | 'surfaces'>> & {
  facts?: Partial<Record<keyof PlatformSource['facts'], string>>;
  surfaces?: Record<string, Record<string, { is: string }>>;
};

/** A platform on which nothing speaks against anything, but for what a test is about. */
export function platform({ facts = {}, surfaces, ...rest }: Source = {}): PlatformSource {
  const all = {
    record: 'kept',
    vanishes: 'never',
    unnamed: 'never',
    shows: 'organisation-account',
    ...facts,
  };
  return PlatformSource.parse({
    name: 'Example',
    kind: 'social-network',
    entered: '2026-11-26',
    surfaces: surfaces ?? { 'public-post': {}, 'group-message': {}, 'direct-message': {} },
    facts: Object.fromEntries(Object.entries(all).map(([key, is]) => [key, { is }])),
    ...rest,
  });
}
