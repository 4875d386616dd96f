import type { Component, Child, DrawnNode, Props } from './node.ts';

export { Fragment, type JSX } from './node.ts';

/** What the compiler calls for each tag. */
export const jsx = <P extends object>(
  type: string | ((props: P) => Child) | (new (props: P) => Component<P>),
  props: P,
  key?: string | number,
): DrawnNode => ({ type, props: props as Props, key });

export { jsx as jsxs };
