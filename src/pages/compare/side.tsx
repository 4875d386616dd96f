import { i18n } from '#i18n';
import type { Explained } from '../../messages/replies.ts';
import { concernsOf } from '../../panel/concern.ts';
import { FindingList } from '../lesson/finding-list.tsx';
import { libraryLanguage } from '../lesson/library-language.ts';
import { MarkedDraft } from '../lesson/marked-draft.tsx';
import { WhyNot } from './why-not.tsx';

export interface SideProps {
  title: string;
  draft: string;
  explained: Explained;
  /** Titles of rules by their ids. */
  titles: ReadonlyMap<string, string>;
}

/** One of the two drafts, with its marks, what was found and what was seen besides. */
export function Side({ title, draft, explained, titles }: SideProps) {
  const concerns = concernsOf(explained.report);
  return (
    <section class="card">
      <h3>{title}</h3>
      <MarkedDraft text={draft} concerns={concerns} />
      {explained.truncated && <p>{i18n.t('panel.truncated')}</p>}
      <FindingList text={draft} concerns={concerns} lang={libraryLanguage()} />
      <WhyNot draft={draft} explained={explained} titles={titles} />
    </section>
  );
}
