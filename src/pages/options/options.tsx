import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { RuleCard } from '../../messages/replies.ts';
import type { Settings } from '../../policy/settings.ts';
import { OptionsForm } from './options-form.tsx';

type Loaded = { settings: Settings; cards: readonly RuleCard[] | null };

/** Reads the settings, then shows the form. Without the rules everything else can still be set. */
export function Options() {
  const [loaded, setLoaded] = useState<Loaded | 'loading' | 'no-answer'>('loading');

  const load = async (): Promise<void> => {
    setLoaded('loading');
    const [settings, rules] = await Promise.all([send('readSettings', {}), send('rules', {})]);
    setLoaded(settings.ok ? { settings: settings.value, cards: rules.ok ? rules.value : null } : 'no-answer');
  };
  useEffect(() => void load(), []);

  if (loaded === 'loading') return <p role="status">{i18n.t('pages.loading')}</p>;
  if (loaded === 'no-answer') {
    return (
      <>
        <p role="alert">{i18n.t('pages.noAnswer')}</p>
        <button type="button" onClick={() => void load()}>
          {i18n.t('pages.again')}
        </button>
      </>
    );
  }
  return <OptionsForm {...loaded} />;
}
