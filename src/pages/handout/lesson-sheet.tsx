import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { fileName } from '../file-name.ts';
import type { Deck } from '../lesson/deck.ts';
import { useExplained } from '../lesson/use-explained.ts';
import { saveFile } from '../save-file.ts';
import { ExampleSheet, type Answers } from './example-sheet.tsx';
import { lessonFile } from './lesson-file.tsx';
import { MarkKey } from './mark-key.tsx';

/** A list of examples to print, or to save as one file. Waits until the check has seen each, so that none lacks its marks. */
export function LessonSheet({ deck }: { deck: Deck }) {
  const { slides, title } = deck;
  const [answers, setAnswers] = useState<Extract<Answers, 'shown' | 'none'>>('shown');
  const explained = useExplained(slides.map(({ example }) => example));
  const asked = slides.filter(({ example }) => explained.has(example.id)).length;
  const ready = asked === slides.length;
  const silent = slides.some(({ example }) => explained.get(example.id) === null);
  const save = (): void => {
    void lessonFile(deck, explained).then((text) => saveFile(fileName(title, 'html'), 'text/html', text));
  };
  return (
    <>
      <div class="controls">
        <fieldset class="inner">
          <legend>{i18n.t('handout.answers')}</legend>
          {(['shown', 'none'] as const).map((one) => (
            <label key={one} class="tick">
              <input
                type="radio"
                name="answers"
                value={one}
                checked={answers === one}
                onChange={() => setAnswers(one)}
              />
              {one === 'shown' ? i18n.t('handout.with') : i18n.t('handout.without')}
            </label>
          ))}
        </fieldset>
        <p role="status" class="progress" data-ready={ready ? 'true' : undefined}>
          {ready ? i18n.t('lesson.count', slides.length) : i18n.t('handout.checking', [asked, slides.length])}
        </p>
        {silent && <p role="alert">{i18n.t('handout.silent')}</p>}
        <div class="actions">
          <button type="button" class="main" disabled={!ready} onClick={() => print()}>
            {i18n.t('handout.print')}
          </button>
          <button type="button" data-save disabled={!ready} onClick={save}>
            {i18n.t('handout.save')}
          </button>
        </div>
        <p class="hint">{i18n.t('handout.saveHint')}</p>
      </div>
      <section class="sheet" aria-labelledby="sheet">
        <h2 id="sheet">{title}</h2>
        {answers === 'shown' && <MarkKey />}
        {slides.map((slide, index) => (
          <ExampleSheet
            key={slide.example.id}
            slide={slide}
            number={index + 1}
            explained={explained.get(slide.example.id)}
            answers={answers}
          />
        ))}
      </section>
    </>
  );
}
