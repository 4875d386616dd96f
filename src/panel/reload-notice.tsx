/** @jsxImportSource ../draw */
import { i18n } from './words.ts';
import { Mark } from './mark.tsx';

export interface ReloadWords {
  name: string;
  reload: string;
  close: string;
}

/** Read while the extension still lives: once it was updated or removed, the browser gives no words any more. */
export const reloadWords = (): ReloadWords => ({
  name: i18n.t('panel.name'),
  reload: i18n.t('panel.reload'),
  close: i18n.t('panel.close'),
});

/** The extension went away under the page: says so, and holds nothing. */
export function ReloadNotice({ words, onClose }: { words: ReloadWords; onClose: (event: Event) => void }) {
  return (
    <section class="panel" role="region" aria-labelledby="title">
      <header>
        <Mark />
        <h2 id="title">{words.name}</h2>
      </header>
      <div class="body">
        <p id="status" role="status">
          {words.reload}
        </p>
        <button type="button" class="small" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  );
}
