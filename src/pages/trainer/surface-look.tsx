import { i18n } from '#i18n';
import type { Surface } from '../../engine/report.ts';

/** What stands above the messages, so that a room sees at a glance where one writes. No site's own look. */
const looks = {
  'public-post': ['trainer.look.post', 'trainer.look.postWho'],
  'public-comment': ['trainer.look.comment', 'trainer.look.commentWho'],
  'group-message': ['trainer.look.group', 'trainer.look.groupWho'],
  'direct-message': ['trainer.look.direct', 'trainer.look.directWho'],
  sms: ['trainer.look.sms', 'trainer.look.smsWho'],
  email: ['trainer.look.email', 'trainer.look.emailWho'],
  unknown: ['trainer.look.group', 'trainer.look.groupWho'],
} as const satisfies Record<Surface, readonly [string, string]>;

/** The head of a neutral post, thread, chat, text or e-mail. */
export function SurfaceLook({ surface }: { surface: Surface }) {
  const [head, who] = looks[surface];
  return (
    <div class="look" data-look={surface}>
      <span class="picture" aria-hidden="true" />
      <p>
        <strong>{i18n.t(head)}</strong>
        <span class="hint">{i18n.t(who)}</span>
      </p>
      <span class="badge training">{i18n.t('trainer.training')}</span>
    </div>
  );
}
