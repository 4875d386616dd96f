import { defineBackground } from 'wxt/utils/define-background';
import { closeStorageToPages, readSettings, writeSettings } from '../src/policy/settings-store.ts';
import { checkDraft } from '../src/worker/check.ts';
import { codeInUse, tryPack, usePack } from '../src/worker/own-pack.ts';
import { permitted } from '../src/worker/permitted.ts';
import { rulesInUse } from '../src/worker/rules.ts';
import { serve } from '../src/worker/serve.ts';
import { siteStatus } from '../src/worker/status.ts';
import { warm } from '../src/worker/warm.ts';

/** Listens at once, so that a worker woken by a message hears it. */
export default defineBackground(() => {
  serve({
    check: checkDraft,
    warm,
    status: siteStatus,
    readSettings,
    writeSettings: ({ settings }) => writeSettings(settings),
    permitted,
    rules: rulesInUse,
    codeInUse,
    tryPack,
    usePack,
  });
  void closeStorageToPages();
});
