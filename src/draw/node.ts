import type { JSX as PreactJsx } from 'preact/jsx-runtime';

/** What a component may return, or hold between its tags. */
export type Child = DrawnNode | string | number | boolean | null | undefined | readonly Child[];

export type Props = Record<string, unknown>;

/** One element, component or text as it is to be; made by JSX. */
export interface DrawnNode {
  type: string | FunctionType | ComponentType;
  props: Props;
  /** Tells it from its like among the children of one parent. */
  key: string | number | undefined;
}

type FunctionType = (props: never) => Child;
type ComponentType = new (props: never) => Component<object>;

/** Where an element is kept once it is in the page. */
export interface Holder<T> {
  current: T | null;
}

export const createRef = <T>(): Holder<T> => ({ current: null });

/** A component with a state. What it shows follows from its properties and its state alone. */
export abstract class Component<P extends object, S extends object = object> {
  props: P;
  state!: S;
  /** Set by whoever draws it. */
  redraw: () => void = () => {};

  constructor(props: P) {
    this.props = props;
  }

  abstract render(): Child;

  /** It stands in the page. */
  componentDidMount?(): void;

  /** It was drawn once more. */
  componentDidUpdate?(props: P, state: S): void;

  setState(change: Partial<S>): void {
    this.state = { ...this.state, ...change };
    this.redraw();
  }
}

/** What is between its tags, without an element around it. */
export const Fragment = ({ children }: { children?: Child }): Child => children;

/** Read by the compiler: which attributes an element may have is as Preact's types have it. */
// oxlint-disable-next-line typescript/no-namespace -- the compiler looks for a namespace of this name
export declare namespace JSX {
  type Element = Child;
  type ElementType = string | FunctionType | ComponentType;
  interface ElementClass {
    render(): Child;
  }
  interface ElementAttributesProperty {
    props: object;
  }
  interface ElementChildrenAttribute {
    children: object;
  }
  interface IntrinsicAttributes {
    key?: string | number;
  }
  type IntrinsicElements = PreactJsx.IntrinsicElements;
}
