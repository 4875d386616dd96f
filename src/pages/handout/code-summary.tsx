import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import type { CodeText } from '../../messages/replies.ts';
import { send } from '../../messages/send.ts';
import { clauseTitle } from '../lesson/clause-title.ts';
import { libraryLanguage } from '../lesson/library-language.ts';

/** Every clause of the code in use, in few words: one page of A4 for the built-in code. */
export function CodeSummary() {
  const [code, setCode] = useState<CodeText | 'loading' | 'no-answer'>('loading');
  useEffect(() => {
    void send('clauses', {}).then((reply) => setCode(reply.ok ? reply.value : 'no-answer'));
  }, []);
  if (code === 'loading') return <p>{i18n.t('pages.loading')}</p>;
  if (code === 'no-answer') return <p role="alert">{i18n.t('pages.noAnswer')}</p>;
  return (
    <>
      <div class="controls">
        <button type="button" class="main" onClick={() => print()}>
          {i18n.t('handout.print')}
        </button>
      </div>
      <section class="sheet code-summary" aria-labelledby="code" lang={libraryLanguage()}>
        <h2 id="code">
          {code.name} ({code.year})
        </h2>
        <p class="hint" lang={i18n.t('pages.language')}>
          {i18n.t('handout.codeHint')}
        </p>
        <dl>
          {code.clauses.map((clause) => (
            <div key={clause.id}>
              <dt>{clauseTitle(clause)}</dt> <dd>{clause.text}</dd>
            </div>
          ))}
        </dl>
        <p class="help" lang={i18n.t('pages.language')}>
          {i18n.t('handout.help')}
        </p>
      </section>
    </>
  );
}
