import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { PlatformAnswer } from '../../platforms/answer.ts';
import { answerText } from './answer-text.ts';

/** The page on which a platform stands by itself, in the language that was chosen for this one. */
export const ownPage = (id: string): string => `/register.html${location.search}#/${id}`;

export interface AnswerActionsProps {
  reply: PlatformAnswer;
  /** True on the answer's own page, which prints itself; elsewhere the own page is opened to be printed. */
  here?: boolean;
}

/** Copy, print, and a link to the answer's own page. */
export function AnswerActions({ reply, here = false }: AnswerActionsProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { platform } = reply;
  const copy = (): void => {
    navigator.clipboard.writeText(answerText(reply, new Date())).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div class="actions">
      <button type="button" onClick={copy}>
        {i18n.t('answer.copy')}
      </button>
      {here && (
        <button type="button" onClick={() => print()}>
          {i18n.t('answer.print')}
        </button>
      )}
      {platform && !here && (
        <>
          <a class="button" href={`${ownPage(platform.id)}/print`} target="_blank">
            {i18n.t('answer.print')}
          </a>
          <a href={ownPage(platform.id)} target="_blank">
            {i18n.t('answer.ownPage')}
          </a>
        </>
      )}
      <span role="status">{copied && i18n.t('answer.copied')}</span>
      {copied === false && <p role="alert">{i18n.t('answer.notCopied')}</p>}
    </div>
  );
}
