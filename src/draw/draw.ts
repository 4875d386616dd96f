import { dress, undress } from './attributes.ts';
import { Component, type Child, type DrawnNode, type Props } from './node.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** One child as it stands in the page. */
interface Standing {
  as: DrawnNode | string;
  node?: Element | Text;
  component?: Component<object>;
  /** State that is shown. */
  state?: object;
  children: Standing[];
}

/** What one drawing hands down: whom to tell once everything is in its place, and how to have it drawn anew. */
interface Round {
  told: (() => void)[];
  redraw: () => void;
}

/** Where in its parent the next node belongs: before `next`. */
interface Cursor {
  next: Node | null;
}

const drawn = new WeakMap<Element, { standing: Standing[] }>();

/**
 * Make what stands in `place` what `child` says, and change no more than differs: an element keeps its focus, and a
 * component its state, while one of its type and key is there. `null` takes everything out. Linear in what is shown, but
 * quadratic in the children of one parent.
 *
 * No HTML is ever parsed. It does what the panel needs and no more, as it is loaded into every page of every site.
 */
export function draw(child: Child, place: Element): void {
  const now = { standing: drawn.get(place)?.standing ?? [] };
  drawn.set(place, now);
  let due = false;
  const redraw = (): void => {
    if (!due) queueMicrotask(() => drawn.get(place) === now && draw(child, place));
    due = true;
  };
  const round: Round = { told: [], redraw };
  now.standing = settle(place, now.standing, child, { next: place.firstChild }, round);
  for (const tell of round.told) tell();
}

function settle(
  parent: Element,
  before: readonly Standing[],
  wanted: Child,
  at: Cursor,
  round: Round,
): Standing[] {
  const left = [...before];
  const standing = flat(wanted).map((as): Standing => {
    const index = left.findIndex((one) => isLike(one.as, as));
    return index < 0 ? { as, children: [] } : { ...left.splice(index, 1)[0]!, as };
  });
  for (const one of left) take(one, at);
  for (const one of standing) stand(parent, one, at, round);
  return standing;
}

function stand(parent: Element, one: Standing, at: Cursor, round: Round): void {
  const { as } = one;
  if (typeof as === 'string') {
    const text = (one.node ??= document.createTextNode(as));
    if (text.nodeValue !== as) text.nodeValue = as;
    put(parent, text, at);
  } else if (typeof as.type === 'string') {
    const element = (one.node ??= make(parent, as.type)) as Element;
    one.children = settle(element, one.children, childrenOf(as.props), { next: element.firstChild }, round);
    put(parent, element, at);
    dress(element, as.props);
  } else one.children = settle(parent, one.children, shownBy(one, as, round), at, round);
}

/** What a component shows now. */
function shownBy(one: Standing, { type, props }: DrawnNode, { told, redraw }: Round): Child {
  if (!isClass(type)) return (type as (props: Props) => Child)(props);
  const old = one.component;
  const component = old ?? new type(props as never);
  component.redraw = redraw;
  if (old) {
    const [propsThen, stateThen] = [old.props, one.state ?? {}];
    old.props = props;
    told.push(() => old.componentDidUpdate?.(propsThen, stateThen));
  } else told.push(() => component.componentDidMount?.());
  one.component = component;
  one.state = component.state;
  return component.render();
}

const isClass = (type: DrawnNode['type']): type is new (props: never) => Component<object> =>
  (type as { prototype?: unknown }).prototype instanceof Component;

const childrenOf = (props: Props): Child => props['children'] as Child;

/** In order, without what is not shown. */
function flat(child: Child): (DrawnNode | string)[] {
  if (Array.isArray(child)) return child.flatMap(flat);
  if (child === null || child === undefined || typeof child === 'boolean' || child === '') return [];
  return [typeof child === 'object' ? (child as DrawnNode) : String(child)];
}

function isLike(one: DrawnNode | string, other: DrawnNode | string): boolean {
  if (typeof one === 'string' || typeof other === 'string') return typeof one === typeof other;
  return one.type === other.type && one.key === other.key;
}

const make = (parent: Element, name: string): Element =>
  document.createElementNS(name === 'svg' ? SVG : parent.namespaceURI, name);

/** Into its place; what is there already is not touched, so that it keeps its focus. */
function put(parent: Element, node: Element | Text, at: Cursor): void {
  if (at.next === node) at.next = node.nextSibling;
  else parent.insertBefore(node, at.next);
}

/** Out of the page, with all that refers to it. */
function take(one: Standing, at: Cursor | null): void {
  for (const child of one.children) take(child, one.node ? null : at);
  if (!one.node) return;
  if (one.node instanceof Element) undress(one.node);
  if (!at) return;
  if (at.next === one.node) at.next = one.node.nextSibling;
  one.node.remove();
}
