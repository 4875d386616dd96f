import type { Settings } from '../../policy/settings.ts';
import { badLines, linesOf, type BadLine, type ListName } from './lines.ts';

export type RuleChoice = Settings['rules'][string];

/** The settings as the page shows them: lists as text, so that nothing that is typed is lost. */
export interface Form {
  role: Settings['role'];
  audience: Settings['audience'];
  name: string;
  smsApproved: boolean;
  lists: Record<ListName, string>;
  /** By rule id; a rule that isn't here has its default. */
  rules: Record<string, RuleChoice>;
  offSites: string[];
}

export const listNames = ['phones', 'emails', 'domains', 'accounts', 'hashtags', 'ownAccounts'] as const;

export function formOf({ role, audience, organisation, ownAccounts, rules, offSites }: Settings): Form {
  const stored = { ...organisation, ownAccounts };
  const text = (list: ListName): string => stored[list].join('\n');
  return {
    role,
    audience,
    name: organisation.name,
    smsApproved: organisation.smsApproved,
    lists: {
      phones: text('phones'),
      emails: text('emails'),
      domains: text('domains'),
      accounts: text('accounts'),
      hashtags: text('hashtags'),
      ownAccounts: text('ownAccounts'),
    },
    rules,
    offSites,
  };
}

/** Bad lines of the lists that were changed here. What is stored already is nobody's fault here, and stays. */
export const problemsOf = (before: Form, now: Form): BadLine[] =>
  listNames.flatMap((list) =>
    now.lists[list] === before.lists[list] ? [] : badLines(list, now.lists[list]),
  );

/** Whether saving would change anything. */
export const differs = (a: Form, b: Form): boolean =>
  JSON.stringify(ordered(a)) !== JSON.stringify(ordered(b));

const ordered = (form: Form) => ({
  ...form,
  rules: Object.entries(form.rules).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  offSites: form.offSites.toSorted(),
});

/**
 * What to store: `stored` as it is now, with what was changed here since the page was filled. Whatever another page
 * has changed in the meantime, and whatever this page doesn't show, stays.
 */
export function merge(stored: Settings, before: Form, now: Form): Settings {
  const { organisation } = stored;
  const list = (name: ListName, kept: string[]): string[] =>
    now.lists[name] === before.lists[name] ? kept : linesOf(now.lists[name]);
  const pick = <K extends 'role' | 'audience' | 'name' | 'smsApproved'>(key: K, kept: Form[K]): Form[K] =>
    now[key] === before[key] ? kept : now[key];
  return {
    ...stored,
    role: pick('role', stored.role),
    audience: pick('audience', stored.audience),
    rules: mergeRules(stored.rules, before.rules, now.rules),
    offSites: [
      ...stored.offSites.filter((site) => now.offSites.includes(site) || !before.offSites.includes(site)),
      ...now.offSites.filter((site) => !before.offSites.includes(site) && !stored.offSites.includes(site)),
    ],
    organisation: {
      ...organisation,
      name: pick('name', organisation.name).trim(),
      smsApproved: pick('smsApproved', organisation.smsApproved),
      phones: list('phones', organisation.phones),
      emails: list('emails', organisation.emails),
      domains: list('domains', organisation.domains),
      accounts: list('accounts', organisation.accounts),
      hashtags: list('hashtags', organisation.hashtags),
    },
    ownAccounts: list('ownAccounts', stored.ownAccounts),
  };
}

function mergeRules(stored: Form['rules'], before: Form['rules'], now: Form['rules']): Form['rules'] {
  const rules = { ...stored };
  for (const id of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (now[id] === before[id]) continue;
    if (now[id]) rules[id] = now[id];
    else delete rules[id];
  }
  return rules;
}
