import { browser } from '../browser.ts';
import { currentAnswers, type Answer, type Readers } from './audience.ts';

/** The random key, made with the first answer; and the answers by keyed hash. */
const KEY = 'audience-key';
const ANSWERS = 'audiences';

const today = (): string => new Date().toISOString().slice(0, 10);

/** What was answered for a conversation, or null. An answer that is used is kept for longer; nothing else is written. */
export async function readAnswer(site: string, conversation: string): Promise<Readers | null> {
  const key = await readKey();
  if (!key) return null;
  const id = await idOf(key, site, conversation);
  const answer = (await readAnswers()).get(id);
  if (!answer) return null;
  if (answer.day !== today()) {
    // That it could not be renewed does not make it untrue.
    await change((answers) => {
      // As it is by then: it may have been changed or forgotten meanwhile.
      const now = answers.get(id);
      if (now) answers.set(id, { ...now, day: today() });
    }).catch(() => {});
  }
  return answer.readers;
}

/** Keep an answer. Throws where the browser did not keep it. */
export async function writeAnswer(site: string, conversation: string, readers: Readers): Promise<void> {
  const id = await idOf((await readKey()) ?? (await makeKey()), site, conversation);
  await change((answers) => answers.set(id, { site, readers, day: today() }));
}

/** Every answer that still holds, the last used first. */
export const readAnswers = async (): Promise<Map<string, Answer>> =>
  new Map(currentAnswers((await browser.storage.local.get(ANSWERS))[ANSWERS], today()));

/** Forget one answer, or all of them and the key too (null). Throws where the browser did not. */
export const forgetAnswers = (id: string | null): Promise<void> =>
  id === null
    ? inTurn(() => browser.storage.local.remove([ANSWERS, KEY]))
    : change((answers) => answers.delete(id));

/** Read, change, write and read back, one after the other: two changes at once would lose one. */
function change(apply: (answers: Map<string, Answer>) => void): Promise<void> {
  return inTurn(async () => {
    const answers = await readAnswers();
    apply(answers);
    // Once more through the bounds: the newest answer may be one too many.
    const wanted = Object.fromEntries(currentAnswers(Object.fromEntries(answers), today()));
    await browser.storage.local.set({ [ANSWERS]: wanted });
    if (JSON.stringify(Object.fromEntries(await readAnswers())) !== JSON.stringify(wanted)) {
      throw new Error(
        'audiences: the browser did not keep the answer; free some disk space and answer again',
      );
    }
  });
}

let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const next = last.then(run, run);
  last = next.catch(() => {});
  return next;
}

async function readKey(): Promise<CryptoKey | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'string' && /^[0-9a-f]{64}$/.test(stored) ? imported(stored) : null;
}

/** A new key, unless another question has just made one. Answers under a lost key say nothing any more. */
const makeKey = (): Promise<CryptoKey> =>
  inTurn(async () => {
    const there = await readKey();
    if (there) return there;
    const made = hex(crypto.getRandomValues(new Uint8Array(32)));
    await browser.storage.local.remove(ANSWERS);
    await browser.storage.local.set({ [KEY]: made });
    return imported(made);
  });

const imported = (key: string): Promise<CryptoKey> => {
  const bytes = Uint8Array.from(key.match(/../g)!, (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
};

/** What a conversation is stored under: without the key nobody can try out names. */
async function idOf(key: CryptoKey, site: string, conversation: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([site, conversation]));
  return hex(new Uint8Array(await crypto.subtle.sign('HMAC', key, text)));
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
