import { i18n } from '#i18n';
import type { ComponentChild } from 'preact';
import type { LibraryExample } from '../../lessons/library.ts';
import { English } from './english.tsx';
import { contextLine, isPlayable } from './example-words.ts';

export interface ExampleCardProps {
  example: LibraryExample;
  /** Titles of rules by their ids. */
  titles: ReadonlyMap<string, string>;
  /** What else can be done with it. */
  children?: ComponentChild;
}

/** An example with all that is said about it, under an address of its own. */
export function ExampleCard({ example, titles, children }: ExampleCardProps) {
  const { id, rule, expect, text, explanation, better, also = [], own } = example;
  const named = own ? [rule, ...also] : also;
  return (
    <article id={id} class={`example ${expect}`} tabIndex={-1} aria-labelledby={`${id}-name`}>
      <h4 id={`${id}-name`}>
        <a href={`#${id}`}>{id}</a>{' '}
        <span class="badge">
          <span aria-hidden="true">{expect === 'flagged' ? '▲' : '✓'}</span>{' '}
          {i18n.t(expect === 'flagged' ? 'library.flagged' : 'library.safe')}
        </span>
      </h4>
      <blockquote>
        <English>{text}</English>
      </blockquote>
      <p class="hint">{contextLine(example)}</p>
      <p>
        <English>{explanation}</English>
      </p>
      {named.length > 0 && (
        <p class="hint">
          {i18n.t(own ? 'library.rules' : 'library.also', [
            named.map((one) => titles.get(one) ?? one).join(', '),
          ])}
        </p>
      )}
      {better && (
        <p class="better">
          <strong>{i18n.t('library.better')}</strong> <English>{better}</English>
        </p>
      )}
      {!isPlayable(example) && <p class="hint">{i18n.t('library.notPlayed')}</p>}
      <div class="actions">
        {isPlayable(example) ? (
          <a
            class="button"
            href={`/trainer.html${location.search}#example=${id}`}
            aria-label={`${i18n.t('library.play')} (${id})`}
          >
            {i18n.t('library.play')}
          </a>
        ) : (
          <a
            class="button"
            href={`/compare.html${location.search}#${id}`}
            aria-label={`${i18n.t('compare.title')} (${id})`}
          >
            {i18n.t('compare.title')}
          </a>
        )}
        {children}
      </div>
    </article>
  );
}
