import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { AddButton, type AddButtonProps } from './add-button.tsx';
import { DeleteButton } from './delete-button.tsx';
import { ExampleCard } from './example-card.tsx';
import { withExample, withoutExample } from './lesson-changes.ts';
import { OwnForm } from './own-form.tsx';
import type { KeptLessons } from './use-lessons.ts';

export interface OwnExamplesProps {
  kept: KeptLessons;
  titles: ReadonlyMap<string, string>;
  lesson: AddButtonProps['lesson'];
  onAdd: AddButtonProps['onAdd'];
}

/** The trainer's own examples, apart from the library. */
export function OwnExamples({ kept, titles, lesson, onAdd }: OwnExamplesProps) {
  /** Which one is being written: an id, `new`, or none. */
  const [writing, setWriting] = useState('');
  const { all, change } = kept;
  /** Where the focus goes when what had it is no longer there. */
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (): void => {
    setWriting('');
    heading.current?.focus();
  };
  const form = (id: string) => (
    <OwnForm
      key={id}
      example={all.examples.find((one) => one.id === id)}
      titles={titles}
      onSave={(example) => change((now) => withExample(now, example))}
      onClose={close}
    />
  );
  return (
    <section class="card" id="own" aria-labelledby="own-name">
      <h2 id="own-name" ref={heading} tabIndex={-1}>
        {i18n.t('library.own.title')}
      </h2>
      <p class="hint">{i18n.t('library.own.intro')}</p>
      {all.examples.map((example) =>
        writing === example.id ? (
          form(example.id)
        ) : (
          <ExampleCard key={example.id} example={example} titles={titles}>
            <AddButton example={example.id} lesson={lesson} onAdd={onAdd} />
            <button
              type="button"
              aria-label={`${i18n.t('library.own.edit')} (${example.id})`}
              onClick={() => setWriting(example.id)}
            >
              {i18n.t('library.own.edit')}
            </button>
            <DeleteButton
              label={i18n.t('library.own.delete')}
              what={example.id}
              onDelete={() => {
                heading.current?.focus();
                void change((now) => withoutExample(now, example.id));
              }}
            />
          </ExampleCard>
        ),
      )}
      {writing === 'new' ? (
        form('new')
      ) : (
        <button type="button" disabled={titles.size === 0} onClick={() => setWriting('new')}>
          {i18n.t('library.own.new')}
        </button>
      )}
    </section>
  );
}
