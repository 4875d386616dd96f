import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { PlatformAnswer } from '../../platforms/answer.ts';
import { AnswerActions } from '../answer/answer-actions.tsx';
import { PlatformCard, headline } from '../answer/platform-card.tsx';
import { Detail } from './detail.tsx';
import { pageLanguage } from '../language.ts';

/** The answer about an address or a name: the platform that it means, or whom to ask. */
export function Question({ query }: { query: string }) {
  const [asked, setAsked] = useState(query);
  const [reply, setReply] = useState<PlatformAnswer | 'no-answer' | null>(null);
  useEffect(() => setAsked(query), [query]);
  useEffect(() => {
    setReply(null);
    void send('permitted', { query: asked, language: pageLanguage() }).then((one) =>
      setReply(one.ok ? one.value : 'no-answer'),
    );
  }, [asked]);
  if (reply === null) return <p>{i18n.t('pages.loading')}</p>;
  if (reply === 'no-answer') return <p role="alert">{i18n.t('pages.noAnswer')}</p>;
  if (reply.platform) return <Detail id={reply.platform.id} />;
  return (
    <section class="card">
      <p class="headline" role="status">
        {headline(reply)}
      </p>
      <PlatformCard reply={reply} onAsk={setAsked} />
      <AnswerActions reply={reply} />
    </section>
  );
}
