import { i18n } from '#i18n';

/** The pages of the trainer's room, in the order in which a course uses them. */
const rooms = {
  library: { href: '/library.html', name: () => i18n.t('training.library') },
  stage: { href: '/trainer.html', name: () => i18n.t('training.stage') },
  present: { href: '/present.html', name: () => i18n.t('training.present') },
  quiz: { href: '/quiz.html', name: () => i18n.t('training.quiz') },
  compare: { href: '/compare.html', name: () => i18n.t('compare.title') },
  handout: { href: '/handout.html', name: () => i18n.t('training.handout') },
} as const;

export type Room = keyof typeof rooms;

/** The way from each page of the trainer's room to the others, in the language of this one. */
export function TrainingNav({ current }: { current: Room }) {
  // A choice of language stands in the address and would be lost on the way.
  const { search } = location;
  return (
    <nav class="training-nav" aria-label={i18n.t('training.nav')}>
      {Object.entries(rooms).map(([room, { href, name }]) => (
        <a key={room} href={`${href}${search}`} aria-current={room === current ? 'page' : undefined}>
          {name()}
        </a>
      ))}
    </nav>
  );
}
