import { browser } from '../native-browser.ts';

/** In the root of whatever we put into a page; only an extension can look for it. */
export const OWN_MARK = 'second-look';

/** Extensions may look into closed roots: by the element itself in Firefox, by an API of Chrome's elsewhere. */
interface Dom {
  openOrClosedShadowRoot: (element: Element) => ShadowRoot | null;
}

/**
 * Take out what an older copy of this script left in the page: Firefox ends a copy without a word, so that its panel
 * and its marks stay for a while and do nothing. Nothing is asked of the page and nothing told to it: it can't tell us to end.
 */
export function clearLeftovers(): void {
  const { dom } = browser as unknown as { dom?: Dom };
  for (const element of document.querySelectorAll('html > div')) {
    try {
      const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
      const root = own === undefined ? dom?.openOrClosedShadowRoot(element) : own;
      if (root?.querySelector(`.${OWN_MARK}`)) element.remove();
    } catch {
      // A browser that doesn't let us look: what is left there is not ours to guess.
    }
  }
}
