import { i18n } from '#i18n';
import { useEffect, useRef } from 'preact/hooks';
import type { Surface } from '../../engine/report.ts';
import { mountEditor, type TrainingEditor } from './training-editor.ts';

export interface PracticeComposerProps {
  surface: Surface;
  /** Whether what is written opens the conversation. */
  opens: boolean;
  /** What stands in it at first. Another text needs another key, so that nothing of the last draft is left. */
  text: string;
  focused: boolean;
  onSend: (text: string) => void;
}

/** Where one writes. The marks on it are what `composers/sites/training.ts` looks for. */
export function PracticeComposer({ surface, opens, text, focused, onSend }: PracticeComposerProps) {
  const element = useRef<HTMLDivElement>(null);
  const editor = useRef<TrainingEditor | null>(null);
  /** The newest of it; the editor lives longer than one drawing. */
  const sending = useRef(onSend);
  sending.current = onSend;

  useEffect(() => {
    const mounted = mountEditor(element.current!, {
      text,
      focused,
      onSend: (words) => sending.current(words),
    });
    editor.current = mounted;
    return mounted.undo;
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
