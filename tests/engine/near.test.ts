import { describe, expect, it } from 'vitest';
import { nearMisses } from '../../src/engine/near.ts';
import { defaultSettings } from '../../src/policy/settings.ts';
import { contextOf, packOf, rule } from './pack-of.ts';

const pack = packOf({
  a: rule(`
  - any: [meet me]
    when: { surface: [direct-message] }
  - any: [secret]
    alongside: [mum]
  - any: [party]
    nowhere: [rota]`),
});
const policy = defaultSettings();
const near = (draft: string, given: Parameters<typeof contextOf>[0] = {}, rules = {}) =>
  nearMisses(draft, contextOf(given), pack, { ...policy, rules }).map(({ text, lack }) => `${text}: ${lack}`);

describe('what nearly matched', () => {
  it('counts in another place', () => {
    expect(near('Meet me at noon.', { surface: 'group-message' })).toEqual(['Meet me: place']);
    expect(near('Meet me at noon.', { surface: 'direct-message' })).toEqual([]);
  });

  it('counts with other words beside it, or without some', () => {
    expect(near('A secret. Ask mum.')).toEqual(['secret: company']);
    expect(near('A secret from mum.')).toEqual([]);
    expect(near('The party rota.')).toEqual(['party: company']);
    expect(near('The party.')).toEqual([]);
  });

  it('is of a rule that is turned off', () => {
    expect(near('The party.', {}, { a: 'off' })).toEqual(['party: off']);
  });

  it('is nothing where nothing stands that any phrase means', () => {
    expect(near('See you at the office.')).toEqual([]);
    expect(near('')).toEqual([]);
  });
});
