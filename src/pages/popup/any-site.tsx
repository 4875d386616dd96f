import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import { hostPattern } from '../../platforms/sites.ts';

export interface AnySiteProps {
  site: string;
  onAllowed: () => void;
}

/** Turns checking on for a site that is not named: the browser asks the writer, for this host alone. */
export function AnySite({ site, onAllowed }: AnySiteProps) {
  const [refused, setRefused] = useState(false);
  const allow = async (): Promise<void> => {
    // Before anything is awaited: the browser asks only on a person's own press.
    const allowed = await browser.permissions.request({ origins: [hostPattern(site)] }).catch(() => false);
    setRefused(!allowed);
    if (allowed) onAllowed();
  };
  return (
    <>
      <p>
        <button type="button" aria-describedby="elsewhere-hint" onClick={() => void allow()}>
          {i18n.t('popup.elsewhere', [site])}
        </button>
      </p>
      <p id="elsewhere-hint" class="hint">
        {i18n.t('popup.elsewhereHint')}
      </p>
      {refused && <p role="alert">{i18n.t('popup.notAllowed')}</p>}
    </>
  );
}

/** Leave a site that was let in so. False where the browser kept the permission. */
export const leaveSite = (site: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [hostPattern(site)] }).catch(() => false);
