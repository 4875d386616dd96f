import { i18n } from '#i18n';
import type { FileFault } from '../messages/replies.ts';

export interface FileFaultsProps {
  file: string;
  faults: readonly FileFault[];
  /** How many there are beside those. */
  more: number;
}

/** Why a file is refused, a line for each reason. */
export function FileFaults({ file, faults, more }: FileFaultsProps) {
  return (
    <ul class="plain fault">
      {faults.map(({ line, reason }, at) => (
        <li key={at}>
          {line > 0 ? i18n.t('options.code.line', [file, line, reason]) : `${file}: ${reason}`}
        </li>
      ))}
      {more > 0 && <li>{i18n.t('options.code.more', [more])}</li>}
    </ul>
  );
}
