import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { compareFindings } from '../../lessons/compare-findings.ts';
import type { ExampleContext } from '../../lessons/example-context.ts';
import type { Explained } from '../../messages/replies.ts';
import { send } from '../../messages/send.ts';
import { LanguageLink } from '../language-link.tsx';
import { useHash } from '../lesson/use-hash.ts';
import { useShelf } from '../lesson/use-shelf.ts';
import { TrainingNav } from '../training-nav.tsx';
import { Changes } from './changes.tsx';
import { CompareForm } from './compare-form.tsx';
import { Side } from './side.tsx';

/** Milliseconds: the first answer waits until the learned reader is loaded. */
const PATIENCE = 20_000;

export interface Drafts {
  before: string;
  after: string;
  context: ExampleContext;
}

interface Compared {
  drafts: Drafts;
  before: Explained;
  after: Explained;
}

const nothing: Drafts = {
  before: '',
  after: '',
  context: { surface: 'group-message', role: 'paid-staff', account: 'unknown' },
};

/** Two drafts side by side, with what changed between them and what the check saw in each. */
export function ComparePage() {
  const shelf = useShelf();
  const [hash] = useHash();
  const [drafts, setDrafts] = useState<Drafts>(nothing);
  const [compared, setCompared] = useState<Compared | 'asking' | 'no-answer' | null>(null);
  /** Of several questions on their way only the last one's answer is shown. */
  const asked = useRef(0);

  const compare = async (given: Drafts): Promise<void> => {
    const number = (asked.current += 1);
    setCompared('asking');
    const ask = (draft: string) => send('explain', { draft, context: given.context }, PATIENCE);
    const [before, after] = await Promise.all([ask(given.before), ask(given.after)]);
    if (number !== asked.current) return;
    setCompared(
      before.ok && after.ok ? { drafts: given, before: before.value, after: after.value } : 'no-answer',
    );
  };

  useEffect(() => {
    if (typeof shelf === 'string') return;
    const id = hash.slice(1);
    const examples = [...shelf.library.flatMap((rule) => rule.examples), ...shelf.own];
    const example = examples.find((one) => one.id === id);
    if (!example) return;
    const given = { before: example.text, after: example.better ?? example.text, context: example.context };
    setDrafts(given);
    void compare(given);
  }, [shelf, hash]);

  const titles = new Map(typeof shelf === 'string' ? [] : shelf.library.map((one) => [one.rule, one.title]));
  return (
    <>
      <TrainingNav current="compare" />
      <p>{i18n.t('compare.intro')}</p>
      <CompareForm drafts={drafts} onChange={setDrafts} onCompare={() => void compare(drafts)} />
      <p role="status">{compared === 'asking' && i18n.t('pages.loading')}</p>
      {compared === 'no-answer' && <p role="alert">{i18n.t('pages.noAnswer')}</p>}
      {compared && typeof compared !== 'string' && (
        <section aria-labelledby="compared">
          <h2 id="compared">{i18n.t('compare.changes')}</h2>
          <Changes
            change={compareFindings(compared.before.report.findings, compared.after.report.findings)}
          />
          <div class="sides">
            <Side
              title={i18n.t('compare.before')}
              draft={compared.drafts.before}
              explained={compared.before}
              titles={titles}
            />
            <Side
              title={i18n.t('compare.after')}
              draft={compared.drafts.after}
              explained={compared.after}
              titles={titles}
            />
          </div>
        </section>
      )}
      <LanguageLink />
    </>
  );
}
