import type { Policy } from '../policy/settings.ts';
import type { TokenText } from './text/token-text.ts';

const none: ReadonlySet<number> = new Set();

/** Numbers of the tokens that are the organisation's own contact details, which are never a finding. */
export function officialTokens(text: TokenText, organisation: Policy['organisation']): ReadonlySet<number> {
  if (!text.list.entities) return none;
  const official = new Set<number>();
  const phones = new Set(organisation.phones.map(digits));
  const emails = new Set(organisation.emails.map((email) => email.toLowerCase()));
  const domains = organisation.domains.map((domain) =>
    domain
      .toLowerCase()
      .replace(/^(https?:\/\/)?(www\.)?/, '')
      .replace(/\/.*$/, ''),
  );
  const accounts = new Set(organisation.accounts.map(handle));
  const banks = new Set(organisation.accounts.map(squeezed));
  const hashtags = new Set(organisation.hashtags.map((tag) => tag.toLowerCase().replace(/^#?/, '#')));
  const within = (host: string): boolean =>
    domains.some((domain) => domain !== '' && (host === domain || host.endsWith(`.${domain}`)));

  text.list.entities.forEach((entity, index) => {
    if (!entity) return;
    const { kind, value } = entity;
    const own =
      (kind === 'phone' && phones.has(digits(value))) ||
      (kind === 'email' && (emails.has(value) || within(value.slice(value.lastIndexOf('@') + 1)))) ||
      (kind === 'url' && within(hostOf(value))) ||
      (kind === 'handle' && accounts.has(handle(value))) ||
      (kind === 'bank' && banks.has(squeezed(value))) ||
      (kind === 'hashtag' && hashtags.has(value.toLowerCase()));
    if (own) official.add(index);
  });
  return official;
}

/** National digits: "+44 7700 900123", "07700 900123" and "0044…" are one number. */
function digits(phone: string): string {
  return phone
    .replace(/\D/g, '')
    .replace(/^(?:00)?44/, '')
    .replace(/^0/, '');
}

const handle = (name: string): string => name.toLowerCase().replace(/^@/, '');

/** A bank's number without what parts it: "12-34-56 12345678" and "12345612345678" are one. */
const squeezed = (number: string): string => number.replace(/[\s-]/g, '').toUpperCase();

/** Host of a link as a browser reads it: what stands before an @ is a user name, and "\\" is "/". */
function hostOf(url: string): string {
  const [authority = ''] = url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .split(/[/\\?#]/);
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/^www\./, '');
}
