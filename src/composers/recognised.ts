import type { ComposerSpec } from './site.ts';

/** Whether it is certain enough what a composer is. Where it isn't, its words are checked and the writer is told. */
export const recognised = ({ confidence }: Pick<ComposerSpec, 'confidence'>): boolean => confidence !== 'low';
