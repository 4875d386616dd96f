import { i18n } from '#i18n';

/** What can be handed out. */
export const views = ['examples', 'code', 'certificate', 'pictures'] as const;
export type View = (typeof views)[number];

const names = {
  examples: 'handout.view.examples',
  code: 'handout.view.code',
  certificate: 'handout.view.certificate',
  pictures: 'handout.view.pictures',
} as const satisfies Record<View, string>;

export const viewName = (view: View): string => i18n.t(names[view]);

/** What an address asks for behind `#`, such as `#view=code`; the examples where it says nothing. */
export function viewOf(hash: string): View {
  const asked = new URLSearchParams(hash.slice(1)).get('view');
  return views.find((view) => view === asked) ?? 'examples';
}

/** The address of another view of the same examples. */
export function hashOfView(hash: string, view: View): string {
  const given = new URLSearchParams(hash.slice(1));
  given.set('view', view);
  return `#${given.toString()}`;
}
