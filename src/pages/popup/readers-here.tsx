import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { Audience } from '../../policy/audience.ts';

/** Who reads the message that is being written under the popup, with the way to change it; nothing where none is. */
export function ReadersHere() {
  const [audience, setAudience] = useState<Audience | null>(null);
  useEffect(() => void tellPage(false).then(setAudience, () => {}), []);
  if (!audience || audience.from === 'place') return null;
  return (
    <p>
      {audience.readers === 'adults' ? i18n.t('readers.adultsHere') : i18n.t('readers.youngHere')}{' '}
      <button
        type="button"
        // Asked in the panel, beside the message: the popup can close over it.
        onClick={() =>
          void tellPage(true).then(
            () => close(),
            () => {},
          )
        }
      >
        {i18n.t('readers.change')}
      </button>
    </p>
  );
}

async function tellPage(ask: boolean): Promise<Audience | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const told: unknown = await browser.tabs.sendMessage(tab.id, { kind: 'readers', ask }, { frameId: 0 });
  return (told as { audience: Audience | null } | undefined)?.audience ?? null;
}
