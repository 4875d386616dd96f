import type { Ref } from 'preact';
import type { FileFault } from '../messages/replies.ts';
import { FileFaults } from './file-faults.tsx';

export interface FileFieldProps {
  id: string;
  label: string;
  hint: string;
  /** Endings of files, such as ".json". */
  accept: string;
  field: Ref<HTMLInputElement>;
  onFile: (file: File | undefined) => void;
  /** What came of the last file. */
  said: string;
  /** The file that was refused, and why; null where none was. */
  refused: { name: string; refusals: FileFault[]; more: number } | null;
}

/** Choose a file, and hear what is in it or why it is refused. */
export function FileField({ id, label, hint, accept, field, onFile, said, refused }: FileFieldProps) {
  return (
    <>
      <div class="field">
        <label for={id}>{label}</label>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <input
          ref={field}
          id={id}
          type="file"
          accept={accept}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget: { files } }) => onFile(files?.[0])}
        />
      </div>
      <div role="status">
        {said && <p>{said}</p>}
        {refused && <FileFaults file={refused.name} faults={refused.refusals} more={refused.more} />}
      </div>
    </>
  );
}
