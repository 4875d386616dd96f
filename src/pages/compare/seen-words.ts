import { i18n } from '#i18n';
import type { SeenBy } from '../../engine/explain.ts';
import type { Lack } from '../../engine/near.ts';
import { pageLanguage } from '../language.ts';

/** Longest phrase that is shown whole: some list every word that they take. */
const LONGEST = 90;
const short = (phrase: string): string =>
  phrase.length > LONGEST ? `${phrase.slice(0, LONGEST).trimEnd()} …` : phrase;

/** What spoke for a breach. */
export function seenByName(by: SeenBy): string {
  switch (by.kind) {
    case 'phrase':
      return i18n.t('compare.byPhrase', [short(by.phrase)]);
    case 'detector':
      return i18n.t('compare.byDetector', [by.name]);
    case 'reader':
      return i18n.t('compare.byReader', [percent(by.score)]);
  }
}

const lacks = {
  place: 'compare.near.place',
  company: 'compare.near.company',
  off: 'compare.near.off',
} as const satisfies Record<Lack, string>;

/** What a phrase lacks to count here. */
export const nearName = (lack: Lack, phrase: string): string => i18n.t(lacks[lack], [short(phrase)]);

const circumstances = {
  negated: 'compare.excuse.negated',
  quoted: 'compare.excuse.quoted',
  reported: 'compare.excuse.reported',
  asked: 'compare.excuse.asked',
  named: 'compare.excuse.named',
  amid: 'compare.excuse.amid',
  accompanied: 'compare.excuse.accompanied',
  official: 'compare.excuse.official',
  'doubted by the reader': 'compare.excuse.doubted',
} as const;

/** Why words that spoke for a breach are no finding. Excuses that are phrases have a number in the rule's file. */
export function excuseName(excused: string): string {
  if (Object.hasOwn(circumstances, excused))
    return i18n.t(circumstances[excused as keyof typeof circumstances]);
  return i18n.t('compare.excuse.phrase', [excused.replace(/\D+/g, '')]);
}

/** A share of one in whole hundredths, as the page's language writes it. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(pageLanguage(), { style: 'percent' }).format(share);
