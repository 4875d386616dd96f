import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { PlatformAnswer, PlatformSurface } from '../../platforms/answer.ts';
import { ownPage } from '../answer/answer-actions.tsx';
import { PlatformCard, headline } from '../answer/platform-card.tsx';
import { pageLanguage } from '../language.ts';

export interface SiteAnswerProps {
  site: string;
  /** Where one writes on it just now, if that is known. */
  surface?: PlatformSurface | undefined;
}

/** Whether the site under the popup may be used: for where one writes, or for all of it. */
export function SiteAnswer({ site, surface }: SiteAnswerProps) {
  const [reply, setReply] = useState<PlatformAnswer | null>(null);
  useEffect(() => {
    void send('permitted', {
      query: site,
      ...(surface && { surface }),
      language: pageLanguage(),
    }).then((one) => setReply(one.ok ? one.value : null));
  }, [site, surface]);
  if (!reply) return null;
  const { platform } = reply;
  if (!platform) return <p>{i18n.t('popup.siteUnknown', [site])}</p>;
  return (
    <details class="site-answer">
      <summary>
        <span class="label">{i18n.t('popup.siteAnswer')}</span> {headline(reply)}
      </summary>
      <PlatformCard reply={reply} />
      <p>
        <a href={ownPage(platform.id)} target="_blank">
          {i18n.t('popup.more', [platform.name])}
        </a>
      </p>
    </details>
  );
}
