import { createI18n } from '@wxt-dev/i18n';

/** Stands in for the generated `#i18n`: the same code over the same words (see `browser.ts`). */
export const i18n = createI18n();
