import { i18n } from '#i18n';
import type { LibraryExample } from '../../lessons/library.ts';

/** What an example is shown in, one press after the other. */
export type Step = 'draft' | 'question' | 'marks' | 'clause' | 'better';

/** The steps of an example; a message that keeps to the code needs no better one. */
export const stepsOf = ({ better }: LibraryExample): Step[] => [
  'draft',
  'question',
  'marks',
  'clause',
  ...(better ? (['better'] as const) : []),
];

const names = {
  draft: 'present.step.draft',
  question: 'present.step.question',
  marks: 'present.step.marks',
  clause: 'present.step.clause',
  better: 'present.step.better',
} as const;

export const stepName = (step: Step): string => i18n.t(names[step]);
