import { i18n } from '#i18n';

export interface ChoiceProps<T extends string> {
  label: string;
  value: T | '';
  options: readonly (readonly [value: T, name: string])[];
  onChange: (value: T | '') => void;
}

/** One filter: anything, or one of its values. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as T | '')}>
        <option value="">{i18n.t('register.any')}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
