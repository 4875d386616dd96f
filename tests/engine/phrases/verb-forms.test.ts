import { expect, it } from 'vitest';
import { verbForms } from '../../../src/engine/phrases/verb-forms.ts';

it.each([
  ['add', ['add', 'adds', 'added', 'adding', 'addin']],
  ['send', ['send', 'sends', 'sent', 'sending', 'sendin']],
  ['give', ['give', 'gives', 'gave', 'given', 'giving', 'givin']],
  ['stop', ['stop', 'stops', 'stopped', 'stopping']],
  ['lie', ['lie', 'lies', 'lied', 'lying']],
  ['go', ['go', 'goes', 'went', 'gone', 'going', 'goin']],
  ['swap', ['swap', 'swaps', 'swapped', 'swapping']],
  ['dm', ['dm', 'dms']],
  ['keep quiet', ['keep quiet', 'keeps quiet', 'kept quiet', 'keeping quiet']],
])('knows the forms of "%s"', (verb, forms) => {
  expect(verbForms(verb)).toEqual(expect.arrayContaining(forms));
});
