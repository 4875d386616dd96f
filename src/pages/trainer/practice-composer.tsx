import { i18n } from '#i18n';
import { useEffect, useRef } from 'preact/hooks';
import type { Account, Surface } from '../../engine/report.ts';
import { letterByLetter, type Playing } from './letter-by-letter.ts';
import type { TrainingEditor } from './training-editor.ts';

export interface PracticeComposerProps {
  surface: Surface;
  /** Whether what is written opens the conversation. */
  opens: boolean;
  /** The account that writes; unknown where nothing says. */
  account: Account;
  /** What stands in it at first. Another text needs another key, so that nothing of the last draft is left. */
  text: string;
  /** Whether it is written letter by letter; a key or a click puts the rest there at once. */
  played: boolean;
  focused: boolean;
  onSend: (text: string) => void;
}

/** Where one writes. The marks on it are what `composers/sites/training.ts` looks for. */
export function PracticeComposer({
  surface,
  opens,
  account,
  text,
  played,
  focused,
  onSend,
}: PracticeComposerProps) {
  const element = useRef<HTMLDivElement>(null);
  const editor = useRef<TrainingEditor | null>(null);
  /** The newest of it; the editor lives longer than one drawing. */
  const sending = useRef(onSend);
  sending.current = onSend;

  useEffect(() => {
    let gone = false;
    let playing: Playing | undefined;
    const here = element.current!;
    // The editor weighs more than the rest of the page together, and comes behind it.
    const mount = async (): Promise<void> => {
      const { mountEditor } = await import('./training-editor.ts');
      if (gone) return;
      const mounted = mountEditor(here, {
        text: played ? '' : text,
        focused,
        onSend: (words) => sending.current(words),
      });
      editor.current = mounted;
      if (played) playing = letterByLetter(text, mounted.write);
    };
    void mount();
    const finish = (): void => playing?.finish();
    const keys = ['keydown', 'beforeinput', 'pointerdown'] as const;
    for (const key of keys) here.addEventListener(key, finish, true);
    return () => {
      gone = true;
      playing?.stop();
      for (const key of keys) here.removeEventListener(key, finish, true);
      editor.current?.undo();
    };
  }, []);

  useEffect(() => {
    // Written for another place: whoever checks the draft looks at it again, as when the caret comes back to it.
    element.current!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }, [surface]);

  return (
    <div class="write">
      <span id="composer-name" class="label">
        {i18n.t('trainer.composer')}
      </span>
      <div
        ref={element}
        class="composer"
        contentEditable
        role="textbox"
        aria-multiline="true"
        aria-labelledby="composer-name"
        aria-describedby="composer-hint"
        data-training-composer
        data-surface={surface}
        data-account={account}
        data-opens={opens ? 'true' : undefined}
      />
      <div class="row">
        <p class="hint" id="composer-hint">
          {i18n.t('trainer.composerHint')}
        </p>
        <button type="button" class="main" data-training-send onClick={() => editor.current?.send()}>
          {i18n.t('trainer.send')}
        </button>
      </div>
    </div>
  );
}
