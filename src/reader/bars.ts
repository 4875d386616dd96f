import type { Likelihood } from '../engine/evidence.ts';

/** From which score on the reader is believed of a rule; found by training on some authors and testing on others. */
export interface Bar {
  /** Findings from here on are right nine times in ten: they may hold a send. */
  likely: number;
  /** Those below that are right six times in ten: they advise. */
  possible: number;
  /** Below it a pattern's match only advises; 0 where a pattern's word always counts in full. */
  unsure: number;
  /** Below it a pattern's match is taken for something else. */
  doubt: number;
}

/** What stands in `assets/reader/reader.json`. */
export interface ReaderCard {
  /** In the order of the model's scores. */
  rules: string[];
  bars: Record<string, Bar>;
  /** Rules that are about a draft as a whole: broken only where every part of it breaks them. */
  whole: string[];
}

/** Reads the card; throws TypeError where it isn't one, since a model without its bars can't be believed. */
export function readCard(text: string): ReaderCard {
  const card = JSON.parse(text) as ReaderCard;
  const usable =
    Array.isArray(card.rules) &&
    Array.isArray(card.whole) &&
    card.rules.every((rule) => {
      const bar = card.bars?.[rule];
      return bar && [bar.likely, bar.possible, bar.unsure, bar.doubt].every((one) => one >= 0 && one <= 1);
    });
  if (!usable) throw new TypeError('reader.json: a rule has no bars; build the package again');
  return card;
}

/** How far a score goes, or undefined where it doesn't reach the lowest bar. */
export function likelihoodOf(score: number, { likely, possible }: Bar): Likelihood | undefined {
  if (score >= likely) return 'likely';
  return score >= possible ? 'possible' : undefined;
}
