import { i18n } from '#i18n';

/** Where saving stands. `clean`: nothing was changed yet. */
export type Saving = 'clean' | 'changed' | 'saving' | 'saved' | 'failed' | { problems: number };

/** Stays in sight, with what came of saving. The status is there from the start, so that it is read out. */
export function SaveBar({ state }: { state: Saving }) {
  return (
    <div class="save-bar">
      <button type="submit" class="main" aria-disabled={state === 'saving' ? 'true' : undefined}>
        {i18n.t('options.save')}
      </button>
      <p role="status" class={state === 'failed' || typeof state === 'object' ? 'fault' : undefined}>
        {wordsOf(state)}
      </p>
    </div>
  );
}

function wordsOf(state: Saving): string {
  if (typeof state === 'object') return i18n.t('options.problems', state.problems);
  switch (state) {
    case 'clean':
      return '';
    case 'changed':
      return i18n.t('options.unsaved');
    case 'saving':
      return i18n.t('options.saving');
    case 'saved':
      return i18n.t('options.saved');
    case 'failed':
      return i18n.t('options.notSaved');
  }
}
