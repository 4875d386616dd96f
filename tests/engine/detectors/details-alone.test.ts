import { describe, expect, it } from 'vitest';
import { detailsAlone } from '../../../src/engine/detectors/details-alone.ts';
import { tokenise } from '../../../src/engine/text/tokenise.ts';

const alone = (detector: 'contact-alone' | 'place-alone', draft: string): string[] =>
  detailsAlone(detector, tokenise(draft), new Set()).map(({ start, end }) => draft.slice(start, end));

describe('details with no sentence around them', () => {
  it.each(['07700 900123', 'Tel: 01632 960123', 'jo@example.org', '(020) 7946 0018'])(
    'contact: %s',
    (draft) => {
      expect(alone('contact-alone', draft)).toHaveLength(1);
    },
  );

  it.each(['SW1A 1AA', '64 Alder Road\nLeeds\nLS1 4AP', 'https://example.org/me'])('place: %s', (draft) => {
    expect(alone('place-alone', draft)).not.toHaveLength(0);
  });

  it.each([
    'Ring the office on 01632 960123',
    'Press enquiries: press@example.org',
    'Meet at the library, LS1 4AP, at noon',
    'The form is at https://example.org/form',
    'The team meets here: 64 Alder Road',
  ])('a sentence speaks for itself: %s', (draft) => {
    expect([...alone('contact-alone', draft), ...alone('place-alone', draft)]).toEqual([]);
  });

  it('leaves the organisation’s own alone', () => {
    const text = tokenise('01632 960123');
    expect(detailsAlone('contact-alone', text, new Set([0]))).toEqual([]);
  });
});
