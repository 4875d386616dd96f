import { defineBackground } from 'wxt/utils/define-background';
import { closeStorageToPages, readSettings, writeSettings } from '../src/policy/settings-store.ts';
import { onBadge, takeBadgeOff } from '../src/worker/badge.ts';
import { answerAudience } from '../src/worker/audience.ts';
import { audiences } from '../src/worker/audiences.ts';
import { checkDraft } from '../src/worker/check.ts';
import { explainDraft } from '../src/worker/explain.ts';
import { lessons, saveLessons, tryLessons } from '../src/worker/lessons.ts';
import { library } from '../src/worker/library.ts';
import { followGrants } from '../src/worker/granted-sites.ts';
import { answerConfirm, confirm, readConfirm } from '../src/worker/confirm.ts';
import { offerLinkMenu } from '../src/worker/link-menu.ts';
import { clauses } from '../src/worker/clauses.ts';
import { codeInUse, tryPack, usePack } from '../src/worker/own-pack.ts';
import { permitted } from '../src/worker/permitted.ts';
import { platform } from '../src/worker/platform.ts';
import { platforms } from '../src/worker/platforms.ts';
import { rulesInUse } from '../src/worker/rules.ts';
import { serve } from '../src/worker/serve.ts';
import { siteStatus } from '../src/worker/status.ts';
import { warm } from '../src/worker/warm.ts';

/** Listens at once, so that a worker woken by a message hears it. */
export default defineBackground(() => {
  serve({
    check: onBadge(checkDraft),
    audience: answerAudience,
    audiences,
    warm,
    rest: takeBadgeOff,
    confirm,
    readConfirm,
    answerConfirm,
    status: siteStatus,
    readSettings,
    writeSettings: ({ settings }) => writeSettings(settings),
    permitted,
    platforms,
    platform,
    rules: rulesInUse,
    codeInUse,
    tryPack,
    usePack,
    clauses,
    library,
    lessons,
    saveLessons,
    tryLessons,
    explain: explainDraft,
  });
  offerLinkMenu();
  followGrants();
  void closeStorageToPages();
});
