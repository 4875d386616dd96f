import { i18n } from '#i18n';
import { render } from 'preact';
import type { Deck } from '../lesson/deck.ts';
import type { Explanations } from '../lesson/use-explained.ts';
import { ExampleSheet } from './example-sheet.tsx';
import { fileStyle } from './file-style.ts';
import { MarkKey } from './mark-key.tsx';

/**
 * A lesson as one HTML file that any browser opens, offline and without the extension: words, styles and `<details>`, no
 * script. The browser's own serialiser writes it, so that what somebody wrote stays text; its policy lets in nothing but
 * the one style sheet that it holds.
 */
export async function lessonFile(deck: Deck, explained: Explanations): Promise<string> {
  const file = document.implementation.createHTMLDocument();
  const title = file.createElement('title');
  title.textContent = deck.title;
  file.documentElement.lang = i18n.t('pages.language');
  const style = file.createElement('style');
  style.textContent = fileStyle;
  const policy = `default-src 'none'; style-src 'sha256-${await sha256(fileStyle)}'; base-uri 'none'; form-action 'none'`;
  // Before the title: nothing of the file is read under any other policy.
  file.head.prepend(
    meta(file, { charset: 'utf-8' }),
    meta(file, { 'http-equiv': 'Content-Security-Policy', content: policy }),
    meta(file, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  );
  file.head.append(title, style);

  const main = document.createElement('main');
  render(
    <>
      <h1>{deck.title}</h1>
      <p>{i18n.t('handout.fileIntro')}</p>
      <MarkKey />
      {deck.slides.map((slide, index) => (
        <ExampleSheet
          key={slide.example.id}
          slide={slide}
          number={index + 1}
          explained={explained.get(slide.example.id)}
          answers="folded"
        />
      ))}
    </>,
    main,
  );
  file.body.append(file.importNode(main, true));
  render(null, main);
  return new XMLSerializer().serializeToString(file);
}

function meta(file: Document, attributes: Record<string, string>): HTMLMetaElement {
  const element = file.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
