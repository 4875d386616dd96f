import nlp from 'compromise';
import { expect, it } from 'vitest';
import { lazyCompromise } from '../../src/build/lazy-compromise-plugin.ts';

const sentence = 'He told me not to say anything, but Dick Smith did.';

it('puts in a function that gives what compromise gives, and begins it once it is called', async () => {
  const code = await lazyCompromise();
  // What tells of its beginning: nothing of the package is run by the module itself.
  const told = code.replace(
    'function begin() {',
    'function begin() { globalThis.begun = (globalThis.begun ?? 0) + 1;',
  );
  expect(told).not.toBe(code);
  const begun = (): unknown => (globalThis as { begun?: number }).begun;
  const { default: lazy } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(told)}`
  )) as { default: typeof nlp };
  expect(begun()).toBeUndefined();
  // Each word gets a number of its own each time.
  const clauses = (by: typeof nlp): string =>
    JSON.stringify(by(sentence).clauses().json(), (key, value: unknown) => (key === 'id' ? '' : value), 1);
  expect(clauses(lazy)).toEqual(clauses(nlp));
  expect(lazy('sends').verbs().conjugate()).toEqual(nlp('sends').verbs().conjugate());
  expect(begun()).toBe(1);
});
