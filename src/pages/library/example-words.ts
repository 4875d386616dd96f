import { i18n } from '#i18n';
import type { LibraryExample } from '../../lessons/library.ts';
import { surfaceName } from '../words.ts';

const roles = {
  'paid-staff': 'library.role.staff',
  volunteer: 'library.role.volunteer',
} as const;

const accounts = {
  official: 'library.account.official',
  personal: 'library.account.personal',
  unknown: 'library.account.unknown',
} as const;

export type RoleWord = keyof typeof roles;
export type AccountWord = keyof typeof accounts;
export const roleWords = Object.keys(roles) as RoleWord[];
export const accountWords = Object.keys(accounts) as AccountWord[];
export const roleName = (role: RoleWord): string => i18n.t(roles[role]);
export const accountName = (account: AccountWord): string => i18n.t(accounts[account]);

/** Where it stands and who sends it: "Group message · volunteer · official account". */
export function contextLine({ context }: LibraryExample): string {
  const { surface, role, account, audience, opensConversation } = context;
  return [
    surfaceName(surface),
    roleName(role),
    accountName(account),
    ...(audience === 'adults' ? [i18n.t('library.toAdults')] : []),
    ...(opensConversation ? [i18n.t('library.first')] : []),
  ].join(' · ');
}

/** The stage is before young people: what is written to adults would be judged as something else there. */
export const isPlayable = ({ context }: LibraryExample): boolean => context.audience !== 'adults';
