import type { Surface } from '../../engine/report.ts';
import type { Site } from '../site.ts';

const surfaces: readonly string[] = [
  'public-post',
  'public-comment',
  'group-message',
  'direct-message',
  'email',
  'sms',
];

/** The mock chat of our own trainer page; it says itself which surface it shows, and what stands on it so far. */
export const site: Site = {
  id: 'training',
  hosts: [],
  // The worker takes its word, since only a page of ours can have this composer.
  account: (document) =>
    document.querySelector<HTMLElement>('[data-training-composer]')?.dataset.account ?? null,
  composers: [
    {
      selector: '[data-training-composer]',
      editor: 'lexical',
      surface: (element) => {
        const { surface } = element.dataset;
        return surface && surfaces.includes(surface) ? (surface as Surface) : 'unknown';
      },
      opens: (element) => element.dataset.opens === 'true',
      sendKey: 'enter',
      send: '[data-training-send]',
      confidence: 'high',
    },
  ],
};
