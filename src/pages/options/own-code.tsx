import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CodeInUse, TriedFile } from '../../messages/replies.ts';
import { send } from '../../messages/send.ts';
import { FileFaults } from '../file-faults.tsx';
import { FileField } from '../file-field.tsx';
import { HeldByFile } from './held-by-file.tsx';

/** Trying a large file takes seconds: its examples are all checked. */
const PATIENCE = 60_000;
/** More than a file may have; it would only be carried to the worker to be refused. */
const LARGEST = 600_000;

interface Chosen {
  name: string;
  text: string;
  tried: TriedFile;
}

/**
 * The organisation's own code: choose a file, see what it holds or why it is refused, use it, go back. Stored at once,
 * not by "Save": a file is taken whole, and what it changes is shown before.
 */
export function OwnCode({ onChange }: { onChange: () => void }) {
  const [code, setCode] = useState<CodeInUse>();
  const [chosen, setChosen] = useState<Chosen>();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => void send('codeInUse', {}, PATIENCE).then((reply) => reply.ok && setCode(reply.value)), []);

  const choose = async (file: File | undefined): Promise<void> => {
    setChosen(undefined);
    setSaid('');
    if (!file) return;
    const { name } = file;
    if (file.size > LARGEST) return setSaid(i18n.t('options.code.large', [name]));
    setSaid(i18n.t('options.code.reading', [name]));
    const text = await file.text();
    const reply = await send('tryPack', { file: { name, text } }, PATIENCE);
    if (!reply.ok) return setSaid(i18n.t('options.code.failed'));
    setChosen({ name, text, tried: reply.value });
    setSaid(i18n.t(reply.value.ok ? 'options.code.good' : 'options.code.bad', [name]));
  };

  const use = async (file: { name: string; text: string } | null): Promise<void> => {
    const reply = await send('usePack', { file }, PATIENCE);
    // A file that was not taken leaves what was in use.
    if (!reply.ok || (file && reply.value.state !== 'own')) return setSaid(i18n.t('options.code.failed'));
    setCode(reply.value);
    setChosen(undefined);
    if (field.current) field.current.value = '';
    setSaid(i18n.t(file ? 'options.code.used' : 'options.code.back', [nameOf(reply.value)]));
    onChange();
  };

  return (
    <fieldset>
      <legend>{i18n.t('options.code.title')}</legend>
      {code && <p>{i18n.t('options.code.inUse', [nameOf(code)])}</p>}
      {code?.state === 'refused' && (
        <div role="alert" class="fault">
          <p>{i18n.t('options.code.noLonger', [code.file])}</p>
          <FileFaults file={code.file} faults={code.refusals} more={code.more} />
        </div>
      )}
      {code?.state === 'own' && <HeldByFile holds={code.holds} />}
      <FileField
        id="own-code"
        label={i18n.t('options.code.choose')}
        hint={i18n.t('options.code.hint')}
        accept=".yaml,.yml"
        field={field}
        onFile={(file) => void choose(file)}
        said={said}
        refused={chosen && !chosen.tried.ok ? { name: chosen.name, ...chosen.tried } : null}
      />
      {chosen?.tried.ok && (
        <>
          <HeldByFile holds={chosen.tried.holds} />
          <button
            type="button"
            class="main"
            onClick={() => void use({ name: chosen.name, text: chosen.text })}
          >
            {i18n.t('options.code.use', [chosen.tried.holds.name])}
          </button>
        </>
      )}
      {code && code.state !== 'built-in' && (
        <button type="button" onClick={() => void use(null)}>
          {i18n.t('options.code.goBack')}
        </button>
      )}
    </fieldset>
  );
}

/** Name of the code that drafts are judged by. */
const nameOf = (code: CodeInUse): string => (code.state === 'own' ? code.holds.name : code.name);
