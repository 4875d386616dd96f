import { i18n } from '#i18n';
import { render, type ComponentChild } from 'preact';
import { jsx } from '../draw/jsx-runtime.ts';
import { Mark } from '../panel/mark.tsx';
import { Drawn } from './drawn.tsx';

/**
 * Draw one of our own pages into its empty `<body>`: the head with our sign and name, then what it is for.
 *
 * @param language of its words, where they are there in more than English.
 */
export function openPage(title: string, content: ComponentChild, language = 'en-GB'): void {
  document.documentElement.lang = language;
  document.title = title === i18n.t('panel.name') ? title : `${title} – ${i18n.t('panel.name')}`;
  render(
    <>
      <header class="top">
        <Drawn what={jsx(Mark, {})} />
        <h1>{title}</h1>
      </header>
      <main>{content}</main>
    </>,
    document.body,
  );
}
