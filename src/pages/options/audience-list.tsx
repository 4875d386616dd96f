import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Replies } from '../../messages/replies.ts';
import { send } from '../../messages/send.ts';
import { dayName } from '../dates.ts';

type Row = Replies['audiences'][number];

/** What was answered to "Who reads this?": each answer, or all, can be forgotten. At once, not by "Save". */
export function AudienceList() {
  const [rows, setRows] = useState<Row[]>([]);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);

  useEffect(() => void send('audiences', {}).then((reply) => reply.ok && setRows(reply.value)), []);

  const forget = async (id: string, words: string): Promise<void> => {
    const reply = await send('audiences', { forget: id });
    if (reply.ok) setRows(reply.value);
    setSaid(reply.ok ? words : i18n.t('readers.failed'));
    // The button that was pressed may be gone, and the focus with it.
    status.current?.focus();
  };

  return (
    <fieldset>
      <legend>{i18n.t('readers.list')}</legend>
      <p class="hint">{i18n.t('readers.listHint')}</p>
      {rows.length === 0 && <p>{i18n.t('readers.none')}</p>}
      <ul class="groups">
        {rows.map((row) => (
          <li key={row.id} class="row">
            <span>{i18n.t('readers.row', wordsOf(row))}</span>
            <button
              type="button"
              aria-label={i18n.t('readers.forgetRow', wordsOf(row))}
              onClick={() => void forget(row.id, i18n.t('readers.forgotten'))}
            >
              {i18n.t('readers.forget')}
            </button>
          </li>
        ))}
      </ul>
      {rows.length > 1 && (
        <button type="button" onClick={() => void forget('all', i18n.t('readers.allForgotten'))}>
          {i18n.t('readers.forgetAll')}
        </button>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
    </fieldset>
  );
}

const wordsOf = ({ site, readers, day }: Row): [string, string, string] => [
  site,
  readers === 'adults' ? i18n.t('readers.adults') : i18n.t('readers.young'),
  dayName(day),
];
