import { i18n } from '#i18n';
import { render, type ComponentChild } from 'preact';
import { Mark } from '../panel/mark.tsx';

/** Draw one of our own pages into its empty `<body>`: the head with our sign and name, then what it is for. */
export function openPage(title: string, content: ComponentChild): void {
  document.title = title === i18n.t('panel.name') ? title : `${title} – ${i18n.t('panel.name')}`;
  render(
    <>
      <header class="top">
        <Mark />
        <h1>{title}</h1>
      </header>
      <main>{content}</main>
    </>,
    document.body,
  );
}
