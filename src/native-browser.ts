import type { browser as Api } from 'wxt/browser';

const { browser: named, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', typeof Api>>;

/**
 * The browser's API as it is, for scripts in other people's pages, which have to be small: the polyfill alone would be a
 * seventh of them. Both browsers answer its questions with promises. Listeners may not: see `composers/hear.ts`.
 */
export const browser = (named?.runtime?.id ? named : chrome) as typeof Api;
