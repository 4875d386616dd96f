import type { ComponentChildren } from 'preact';

/** Words of the library, which is in English whatever the page is in. */
export const English = ({ children }: { children: ComponentChildren }) => (
  <span lang="en-GB">{children}</span>
);
