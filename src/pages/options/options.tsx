import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { Settings } from '../../policy/settings.ts';
import { AudienceList } from './audience-list.tsx';
import { OptionsForm } from './options-form.tsx';
import { OwnCode } from './own-code.tsx';
import type { RuleChoicesProps } from './rule-choices.tsx';

/** Reads the settings, then shows the form. The rules may come later or not at all; the rest can be set meanwhile. */
export function Options() {
  const [settings, setSettings] = useState<Settings | 'loading' | 'no-answer'>('loading');
  const [cards, setCards] = useState<RuleChoicesProps['cards']>('loading');

  const load = async (): Promise<void> => {
    setSettings('loading');
    const stored = await send('readSettings', {});
    setSettings(stored.ok ? stored.value : 'no-answer');
    // Asked after, since a worker that just woke up needs a moment for the rules.
    await loadRules();
  };
  const loadRules = async (): Promise<void> => {
    const rules = await send('rules', {});
    setCards(rules.ok ? rules.value : 'no-answer');
  };
  useEffect(() => void load(), []);

  if (settings === 'loading') return <p role="status">{i18n.t('pages.loading')}</p>;
  if (settings === 'no-answer') {
    return (
      <>
        <p role="alert">{i18n.t('pages.noAnswer')}</p>
        <button type="button" onClick={() => void load()}>
          {i18n.t('pages.again')}
        </button>
      </>
    );
  }
  return (
    <>
      <OwnCode onChange={() => void loadRules()} />
      <AudienceList />
      <OptionsForm settings={settings} cards={cards} />
    </>
  );
}
