import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { draftSurfaces, surfaceName } from '../words.ts';
import { accountName, accountWords, roleName, roleWords } from './example-words.ts';
import { freshId, type OwnExample } from './lesson-changes.ts';

export interface OwnFormProps {
  /** What is changed; undefined for a new one. */
  example: OwnExample | undefined;
  /** Rules by id, with their titles. */
  titles: ReadonlyMap<string, string>;
  /** True once it is kept; where it isn't, the form stays as it is. */
  onSave: (example: OwnExample) => Promise<boolean>;
  onClose: () => void;
}

/** An example of the trainer's own, written or changed. */
export function OwnForm({ example, titles, onSave, onClose }: OwnFormProps) {
  const [draft, setDraft] = useState<OwnExample>(
    () =>
      example ?? {
        id: freshId('own'),
        rule: titles.keys().next().value!,
        expect: 'flagged',
        text: '',
        context: { surface: 'group-message', role: 'volunteer', account: 'unknown' },
        explanation: '',
        own: true,
      },
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const change = (part: Partial<OwnExample>): void => setDraft({ ...draft, ...part });
  const place = (part: Partial<OwnExample['context']>): void =>
    change({ context: { ...draft.context, ...part } });
  const save = async (): Promise<void> => {
    const { better, ...rest } = draft;
    if (await onSave(better?.trim() ? draft : rest)) onClose();
  };
  const area = (label: string, key: 'text' | 'explanation' | 'better', required: boolean) => (
    <label class="field">
      <span class="label">{label}</span>
      <textarea
        rows={3}
        required={required}
        maxLength={2_000}
        value={draft[key] ?? ''}
        onInput={(event) => change({ [key]: event.currentTarget.value })}
      />
    </label>
  );
  const pick = <T extends string>(
    label: string,
    value: T,
    options: readonly (readonly [T, string])[],
    onPick: (value: T) => void,
  ) => (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value as T)}>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form
      ref={form}
      class="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {area(i18n.t('library.own.text'), 'text', true)}
      {area(i18n.t('library.own.explanation'), 'explanation', true)}
      {area(i18n.t('library.own.better'), 'better', false)}
      <div class="filters">
        {pick(i18n.t('library.own.rule'), draft.rule, [...titles], (rule) => change({ rule }))}
        {pick(
          i18n.t('library.own.expect'),
          draft.expect,
          [
            ['flagged', i18n.t('library.flagged')],
            ['safe', i18n.t('library.safe')],
          ],
          (expect) => change({ expect }),
        )}
        {pick(
          i18n.t('library.surface'),
          draft.context.surface,
          draftSurfaces.map((one) => [one, surfaceName(one)]),
          (surface) => place({ surface }),
        )}
        {pick(
          i18n.t('library.own.role'),
          draft.context.role,
          roleWords.map((one) => [one, roleName(one)]),
          (role) => place({ role }),
        )}
        {pick(
          i18n.t('library.own.account'),
          draft.context.account,
          accountWords.map((one) => [one, accountName(one)]),
          (account) => place({ account }),
        )}
      </div>
      <p class="hint" role="status">
        {draft.expect === 'safe' &&
          draft.context.surface === 'direct-message' &&
          i18n.t('library.own.direct')}
      </p>
      <div class="actions">
        <button type="submit" class="main">
          {i18n.t('library.own.keep')}
        </button>
        <button type="button" onClick={onClose}>
          {i18n.t('library.own.cancel')}
        </button>
      </div>
    </form>
  );
}
