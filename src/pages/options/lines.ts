/** Fields that hold one thing a line. */
export type ListName = 'phones' | 'emails' | 'domains' | 'accounts' | 'hashtags' | 'ownAccounts';

/** What is wrong with a line, told by key; the view words it. */
export type Fault = 'phone' | 'email' | 'domain' | 'account' | 'hashtag' | 'long' | 'many';

export interface BadLine {
  list: ListName;
  /** Counted from 1, as it stands in the field. */
  line: number;
  text: string;
  fault: Fault;
}

/** As the schema of settings has it; it would refuse the whole form, without saying which line. */
export const LONGEST = 200;
export const most = (list: ListName): number => (list === 'ownAccounts' ? 50 : 200);

const account = /^@?[\p{L}\p{N}_.-]+$/u;

/** What the engine can compare with what it finds in a draft. */
const shapes: Record<ListName, { shape: RegExp; fault: Fault }> = {
  phones: { shape: /^\+?(?=(?:\D*\d){3,15}\D*$)[\d\s()./-]+$/, fault: 'phone' },
  emails: { shape: /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/, fault: 'email' },
  domains: {
    shape: /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]+(?:\/\S*)?$/iu,
    fault: 'domain',
  },
  accounts: { shape: account, fault: 'account' },
  hashtags: { shape: /^#?[\p{L}\p{N}_]+$/u, fault: 'hashtag' },
  ownAccounts: { shape: account, fault: 'account' },
};

/** What a field holds: each line trimmed, empty ones left out. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Lines that can't be stored as they stand, each with its place and why. */
export function badLines(list: ListName, text: string): BadLine[] {
  const { shape, fault } = shapes[list];
  let count = 0;
  return text.split('\n').flatMap((raw, index) => {
    const line = raw.trim();
    if (line === '') return [];
    count += 1;
    const found =
      line.length > LONGEST ? 'long' : !shape.test(line) ? fault : count > most(list) ? 'many' : null;
    return found ? [{ list, line: index + 1, text: line, fault: found }] : [];
  });
}
