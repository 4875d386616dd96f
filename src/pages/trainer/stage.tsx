import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Account, Surface } from '../../engine/report.ts';
import { draftSurfaces, surfaceName } from '../words.ts';
import { PracticeComposer } from './practice-composer.tsx';
import { SurfaceLook } from './surface-look.tsx';

/** A draft that is put into the composer; a new number puts it there anew. */
export interface Draft {
  number: number;
  text: string;
  /** Whether it opens the conversation: then nobody has written before. */
  opens: boolean;
  /** The account that writes it; unknown where nothing says. */
  account?: Account;
  /** Written letter by letter. */
  played?: boolean;
}

export interface StageProps {
  draft: Draft;
  surface: Surface;
  focused: boolean;
  onSurface: (surface: Surface) => void;
}

/** The mock chat. What is "sent" stays in this component. */
export function Stage({ draft, surface, focused, onSurface }: StageProps) {
  const [sent, setSent] = useState<string[]>([]);
  const opens = draft.opens && sent.length === 0;
  const section = useRef<HTMLElement>(null);
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [sent]);

  useEffect(() => {
    if (draft.opens) setSent([]);
  }, [draft]);

  // An example is played from further down the page: the chat comes to it, with room above the composer.
  useEffect(() => {
    if (draft.number > 0) section.current?.scrollIntoView({ block: 'nearest' });
  }, [draft.number]);

  return (
    <section ref={section} class="stage" aria-labelledby="stage">
      <div class="bar">
        <h2 id="stage">{i18n.t('trainer.stage')}</h2>
        <label>
          {i18n.t('trainer.place')}
          <select
            value={surface}
            onChange={({ currentTarget: { value } }) =>
              onSurface(draftSurfaces.find((one) => one === value)!)
            }
          >
            {draftSurfaces.map((place) => (
              <option key={place} value={place}>
                {surfaceName(place)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <SurfaceLook surface={surface} />
      <div class="log" role="log" aria-label={i18n.t('trainer.log')} tabIndex={0} ref={log}>
        {!opens && (
          <p class="bubble">
            <span class="from">{i18n.t('trainer.from')}</span> {i18n.t('trainer.incoming')}
          </p>
        )}
        {sent.map((text, index) => (
          <p class="bubble own" key={index} data-training-sent>
            <span class="from">{i18n.t('trainer.you')}</span> <span class="text">{text}</span>
          </p>
        ))}
      </div>
      <PracticeComposer
        key={draft.number}
        text={draft.text}
        account={draft.account ?? 'unknown'}
        played={draft.played ?? false}
        surface={surface}
        opens={opens}
        focused={focused}
        onSend={(text) => setSent((list) => [...list, text])}
      />
      <p class="hint" role="status">
        {sent.length > 0 && i18n.t('trainer.sent', sent.length)}
      </p>
    </section>
  );
}
