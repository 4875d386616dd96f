import { i18n } from '#i18n';
import { useState } from 'preact/hooks';

export interface DeleteButtonProps {
  label: string;
  /** What it deletes, where several of these stand on a page. */
  what?: string;
  onDelete: () => void;
}

/** Deletes at the second press: nothing brings back a lesson that was deleted by a slip. */
export function DeleteButton({ label, what, onDelete }: DeleteButtonProps) {
  const [sure, setSure] = useState(false);
  const words = sure ? i18n.t('library.deleteSure') : label;
  return (
    <button
      type="button"
      aria-label={what ? `${words} (${what})` : words}
      onBlur={() => setSure(false)}
      onClick={() => (sure ? onDelete() : setSure(true))}
    >
      {words}
    </button>
  );
}
