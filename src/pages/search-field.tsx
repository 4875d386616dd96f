export interface SearchFieldProps {
  label: string;
  value: string;
  onInput: (text: string) => void;
}

/** Words that a list is narrowed by, as they are written. */
export function SearchField({ label, value, onInput }: SearchFieldProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <input
        type="search"
        autocomplete="off"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
