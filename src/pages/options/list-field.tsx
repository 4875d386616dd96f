import { i18n } from '#i18n';
import { LONGEST, most, type BadLine, type Fault, type ListName } from './lines.ts';

export const listLabels = {
  phones: 'options.phones',
  emails: 'options.emails',
  domains: 'options.domains',
  accounts: 'options.accounts',
  hashtags: 'options.hashtags',
  ownAccounts: 'options.own',
} as const satisfies Record<ListName, string>;

const hints = {
  phones: 'options.phonesHint',
  emails: 'options.emailsHint',
  domains: 'options.domainsHint',
  accounts: 'options.accountsHint',
  hashtags: 'options.hashtagsHint',
  ownAccounts: 'options.ownHint',
} as const satisfies Record<ListName, string>;

export interface ListFieldProps {
  list: ListName;
  text: string;
  /** Shown once saving was tried. */
  problems: BadLine[];
  onChange: (text: string) => void;
}

/** A field for one thing a line. What is typed stays as it is, bad lines too, until it is mended. */
export function ListField({ list, text, problems, onChange }: ListFieldProps) {
  const hint = `${list}-hint`;
  const fault = `${list}-fault`;
  return (
    <div class="field">
      <label for={list}>{i18n.t(listLabels[list])}</label>
      <p class="hint" id={hint}>
        {i18n.t(hints[list])}
      </p>
      {problems.length > 0 && (
        <ul class="plain fault" id={fault}>
          {problems.map((problem) => (
            <li key={problem.line}>{wordsOf(problem)}</li>
          ))}
        </ul>
      )}
      <textarea
        id={list}
        rows={Math.min(8, Math.max(3, text.split('\n').length))}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={problems.length > 0 ? `${hint} ${fault}` : hint}
        aria-invalid={problems.length > 0 ? 'true' : undefined}
        value={text}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

function wordsOf({ list, line, text, fault }: BadLine): string {
  return `${i18n.t('options.problem', [i18n.t(listLabels[list]), line, shorten(text)])}. ${faultWords(fault, list)}`;
}

function faultWords(fault: Fault, list: ListName): string {
  switch (fault) {
    case 'long':
      return i18n.t('options.bad.long', [LONGEST]);
    case 'many':
      return i18n.t('options.bad.many', [most(list)]);
    case 'phone':
      return i18n.t('options.bad.phone');
    case 'email':
      return i18n.t('options.bad.email');
    case 'domain':
      return i18n.t('options.bad.domain');
    case 'account':
      return i18n.t('options.bad.account');
    case 'hashtag':
      return i18n.t('options.bad.hashtag');
  }
}

const shorten = (text: string): string =>
  [...text].length > 40 ? `${[...text].slice(0, 39).join('')}…` : text;
