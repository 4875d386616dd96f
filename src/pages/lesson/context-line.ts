import { i18n } from '#i18n';
import type { LibraryExample } from '../../lessons/library.ts';
import { surfaceName } from '../words.ts';

const roles = { 'paid-staff': 'lesson.role.staff', volunteer: 'lesson.role.volunteer' } as const;
const accounts = { official: 'lesson.account.official', personal: 'lesson.account.personal' } as const;

/** Where an example stands and who sends it, in a line; what doesn't matter is left out. */
export function contextLine({ context }: LibraryExample): string {
  const { surface, role, account, audience, opensConversation } = context;
  return [
    surfaceName(surface),
    i18n.t(roles[role]),
    ...(account === 'unknown' ? [] : [i18n.t(accounts[account])]),
    ...(audience === 'adults' ? [i18n.t('lesson.adults')] : []),
    ...(opensConversation ? [i18n.t('lesson.opens')] : []),
  ].join(' · ');
}
