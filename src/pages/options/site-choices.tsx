import { i18n } from '#i18n';
import { hosts } from '../../platforms/sites.ts';

export interface SiteChoicesProps {
  off: readonly string[];
  onChange: (off: string[]) => void;
}

/** Sites that are checked. One that was turned off stays in the list, even where nothing is hooked any more. */
export function SiteChoices({ off, onChange }: SiteChoicesProps) {
  const sites = [...new Set([...hosts, ...off])];
  return (
    <fieldset>
      <legend>{i18n.t('options.sites')}</legend>
      <p class="hint">{i18n.t('options.sitesHint')}</p>
      <div class="sites">
        {sites.map((site) => (
          <label class="tick" key={site}>
            <input
              type="checkbox"
              checked={!off.includes(site)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? off.filter((one) => one !== site) : [...off, site])
              }
            />
            {i18n.t('popup.switch', [site])}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
