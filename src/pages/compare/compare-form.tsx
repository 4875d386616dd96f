import { i18n } from '#i18n';
import type { Account } from '../../engine/report.ts';
import { draftSurfaces, surfaceName } from '../words.ts';
import type { Drafts } from './compare-page.tsx';

export interface CompareFormProps {
  drafts: Drafts;
  onChange: (drafts: Drafts) => void;
  onCompare: () => void;
}

const accounts: readonly Account[] = ['unknown', 'official', 'personal'];

/** Longest draft that can be written here; longer ones are for the command line. */
const LONGEST = 5_000;

/** Both drafts, and where they are written. */
export function CompareForm({ drafts, onChange, onCompare }: CompareFormProps) {
  const { context } = drafts;
  const set = (part: Partial<Drafts['context']>): void =>
    onChange({ ...drafts, context: { ...context, ...part } });
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        onCompare();
      }}
    >
      <div class="sides">
        {(['before', 'after'] as const).map((side) => (
          <label key={side}>
            {i18n.t(side === 'before' ? 'compare.before' : 'compare.after')}
            <textarea
              name={side}
              rows={5}
              maxLength={LONGEST}
              value={drafts[side]}
              onInput={({ currentTarget: { value } }) => onChange({ ...drafts, [side]: value })}
            />
          </label>
        ))}
      </div>
      <div class="row pair">
        <label>
          {i18n.t('compare.place')}
          <select
            value={context.surface}
            onChange={({ currentTarget: { value } }) =>
              set({ surface: draftSurfaces.find((one) => one === value)! })
            }
          >
            {draftSurfaces.map((place) => (
              <option key={place} value={place}>
                {surfaceName(place)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {i18n.t('compare.account')}
          <select
            value={context.account}
            onChange={({ currentTarget: { value } }) =>
              set({ account: accounts.find((one) => one === value)! })
            }
          >
            {accounts.map((account) => (
              <option key={account} value={account}>
                {accountName(account)}
              </option>
            ))}
          </select>
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={context.opensConversation ?? false}
            onChange={({ currentTarget: { checked } }) => set({ opensConversation: checked })}
          />
          {i18n.t('compare.opens')}
        </label>
      </div>
      <button type="submit" class="main">
        {i18n.t('compare.compare')}
      </button>
    </form>
  );
}

function accountName(account: Account): string {
  if (account === 'official') return i18n.t('compare.official');
  return account === 'personal' ? i18n.t('compare.personal') : i18n.t('compare.unknown');
}
