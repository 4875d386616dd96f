import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../policy/settings.ts';
import { differs, formOf, listNames, problemsOf, type Form } from './form.ts';
import type { ListName } from './lines.ts';
import { ListField } from './list-field.tsx';
import { RadioGroup } from '../radio-group.tsx';
import { RuleChoices, type RuleChoicesProps } from './rule-choices.tsx';
import { SaveBar, type Saving } from './save-bar.tsx';
import { save } from './save.ts';
import { SiteChoices } from './site-choices.tsx';

export interface OptionsFormProps {
  settings: Settings;
  cards: RuleChoicesProps['cards'];
}

/** The settings as a form. Nothing is stored before "Save", and then all of it or nothing. */
export function OptionsForm({ settings, cards }: OptionsFormProps) {
  /** The form as it was filled from what is stored. */
  const [before, setBefore] = useState(() => formOf(settings));
  const [now, setNow] = useState(before);
  const [outcome, setOutcome] = useState<'none' | 'saving' | 'saved' | 'failed' | 'problems'>('none');
  const form = useRef<HTMLFormElement>(null);
  const changed = differs(before, now);
  const problems = outcome === 'problems' ? problemsOf(before, now) : [];

  useEffect(() => {
    if (!changed) return;
    const warn = (event: Event): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [changed]);

  const change = (part: Partial<Form>): void => {
    setNow((last) => ({ ...last, ...part }));
    if (outcome !== 'problems') setOutcome('none');
  };
  const changeList = (list: ListName, text: string): void =>
    change({ lists: { ...now.lists, [list]: text } });

  const submit = async (): Promise<void> => {
    if (outcome === 'saving') return;
    const bad = problemsOf(before, now)[0];
    if (bad) {
      setOutcome('problems');
      form.current?.querySelector<HTMLElement>(`#${bad.list}`)?.focus();
      return;
    }
    setOutcome('saving');
    const stored = await save(before, now);
    if (!stored) return setOutcome('failed');
    const kept = formOf(stored);
    setBefore(kept);
    // What was typed while it was being saved stays, and stays unsaved.
    setNow((typed) => (differs(typed, now) ? typed : kept));
    setOutcome('saved');
  };

  const list = (name: ListName) => (
    <ListField
      key={name}
      list={name}
      text={now.lists[name]}
      problems={problems.filter((problem) => problem.list === name)}
      onChange={(text) => changeList(name, text)}
    />
  );

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{i18n.t('options.intro')}</p>
      <fieldset>
        <legend>{i18n.t('options.you')}</legend>
        <RadioGroup
          name="role"
          legend={i18n.t('options.role')}
          options={[
            ['paid-staff', i18n.t('options.roles.staff')],
            ['volunteer', i18n.t('options.roles.volunteer')],
          ]}
          value={now.role}
          onChange={(role) => change({ role })}
        />
        <RadioGroup
          name="audience"
          legend={i18n.t('options.audience')}
          options={[
            ['young-people', i18n.t('options.audiences.young')],
            ['adults', i18n.t('options.audiences.adults')],
          ]}
          value={now.audience}
          onChange={(audience) => change({ audience })}
        />
        {list('ownAccounts')}
      </fieldset>
      <fieldset>
        <legend>{i18n.t('options.organisation')}</legend>
        <p class="hint">{i18n.t('options.organisationHint')}</p>
        <div class="field">
          <label for="name">{i18n.t('options.name')}</label>
          <input
            id="name"
            type="text"
            maxLength={120}
            autocomplete="organization"
            value={now.name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        </div>
        {listNames.filter((name) => name !== 'ownAccounts').map(list)}
        <label class="tick">
          <input
            type="checkbox"
            aria-describedby="sms-hint"
            checked={now.smsApproved}
            onChange={(event) => change({ smsApproved: event.currentTarget.checked })}
          />
          {i18n.t('options.sms')}
        </label>
        <p class="hint" id="sms-hint">
          {i18n.t('options.smsHint')}
        </p>
      </fieldset>
      <RuleChoices
        cards={cards}
        chosen={now.rules}
        onChoose={(rule, choice) => {
          const { [rule]: _, ...others } = now.rules;
          change({ rules: choice ? { ...others, [rule]: choice } : others });
        }}
      />
      <SiteChoices off={now.offSites} onChange={(offSites) => change({ offSites })} />
      <SaveBar state={stateOf(outcome, changed, problems.length)} />
    </form>
  );
}

function stateOf(
  outcome: 'none' | 'saving' | 'saved' | 'failed' | 'problems',
  changed: boolean,
  bad: number,
): Saving {
  if (outcome === 'problems' && bad > 0) return { problems: bad };
  if (outcome === 'saving' || outcome === 'failed') return outcome;
  if (changed) return 'changed';
  return outcome === 'saved' ? 'saved' : 'clean';
}
