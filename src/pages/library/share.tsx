import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import type { TriedLessons } from '../../messages/replies.ts';
import { send } from '../../messages/send.ts';
import { FileField } from '../file-field.tsx';
import { saveFile } from '../save-file.ts';
import { withTheirs } from './lesson-changes.ts';
import { fileOf } from './lessons-file.ts';
import type { KeptLessons } from './use-lessons.ts';

/** More than a file may have; it would only be carried to the worker to be refused. */
const LARGEST = 500_000;
const PATIENCE = 30_000;

interface Chosen {
  name: string;
  tried: TriedLessons;
}

/** Pass examples and lessons on, and take in what was passed on: the file is shown first, and taken whole or not at all. */
export function Share({ kept }: { kept: KeptLessons }) {
  const [chosen, setChosen] = useState<Chosen>();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const choose = async (file: File | undefined): Promise<void> => {
    setChosen(undefined);
    setSaid('');
    if (!file) return;
    const { name } = file;
    if (file.size > LARGEST) return setSaid(i18n.t('library.share.large', [name]));
    // A file that was moved or taken away since it was chosen.
    const text = await file.text().catch(() => null);
    const reply = text !== null && (await send('tryLessons', { file: { name, text } }, PATIENCE));
    if (!reply || !reply.ok) return setSaid(i18n.t('library.share.failed'));
    setChosen({ name, tried: reply.value });
    if (!reply.value.ok) return setSaid(i18n.t('library.share.bad', [name]));
    const { examples, lessons } = reply.value.holds;
    setSaid(i18n.t('library.share.good', [name, lessons.length, examples.length]));
  };
  const take = async (): Promise<void> => {
    if (!chosen?.tried.ok) return;
    const theirs = chosen.tried.holds;
    if (!(await kept.change((now) => withTheirs(now, theirs)))) return;
    setSaid(i18n.t('library.share.taken', [chosen.name]));
    setChosen(undefined);
    if (field.current) field.current.value = '';
  };
  const save = async (): Promise<void> => {
    const all = await kept.latest();
    if (all) saveFile('second-look-lessons.json', 'application/json', fileOf(all));
  };
  return (
    <section class="card" id="share" aria-labelledby="share-name">
      <h2 id="share-name">{i18n.t('library.share.title')}</h2>
      <button type="button" onClick={() => void save()}>
        {i18n.t('library.share.export')}
      </button>
      <FileField
        id="lessons-file"
        label={i18n.t('library.share.choose')}
        hint={i18n.t('library.share.hint')}
        accept=".json"
        field={field}
        onFile={(file) => void choose(file)}
        said={said}
        refused={chosen && !chosen.tried.ok ? { name: chosen.name, ...chosen.tried } : null}
      />
      {chosen?.tried.ok && (
        <button type="button" class="main" onClick={() => void take()}>
          {i18n.t('library.share.take')}
        </button>
      )}
    </section>
  );
}
