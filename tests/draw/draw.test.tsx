/** @jsxImportSource ../../src/draw */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draw } from '../../src/draw/draw.ts';
import { Component, createRef, type Child } from '../../src/draw/node.ts';

const place = document.createElement('main');
document.body.append(place);
afterEach(() => draw(null, place));

const html = (): string => place.innerHTML;

describe('what is drawn', () => {
  it('is elements and text, without what is empty', () => {
    const Twice = ({ of }: { of: Child }) => (
      <>
        {of}
        {of}
      </>
    );
    draw(
      <p class="one">
        {0} <b>bold</b> {null}
        {false}
        {''}
        <Twice of={<i>x</i>} />
      </p>,
      place,
    );
    expect(html()).toBe('<p class="one">0 <b>bold</b> <i>x</i><i>x</i></p>');
  });

  it('never reads text as HTML', () => {
    const bad = '<img src=x onerror=alert(1)>';
    draw(<p title={bad}>{bad}</p>, place);
    expect(place.querySelector('img')).toBeNull();
    expect(place.textContent).toBe(bad);
  });

  it('has attributes as words, there or not there, and changes those that differ', () => {
    const one = (pressed: boolean | undefined, disabled: boolean) => (
      <button aria-pressed={pressed} disabled={disabled} class={disabled ? undefined : 'on'} />
    );
    draw(one(false, true), place);
    expect(html()).toBe('<button aria-pressed="false" disabled=""></button>');
    draw(one(true, false), place);
    expect(html()).toBe('<button aria-pressed="true" class="on"></button>');
    draw(one(undefined, false), place);
    expect(html()).toBe('<button class="on"></button>');
  });

  it('draws pictures in their own namespace', () => {
    draw(
      <svg viewBox="0 0 1 1">
        <path d="M0 0" />
      </svg>,
      place,
    );
    expect(place.querySelector('path')!.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(place.querySelector('svg')!.getAttribute('viewBox')).toBe('0 0 1 1');
  });
});

describe('what is drawn once more', () => {
  it('keeps its elements, their focus and what the reader opened', () => {
    const one = (words: string, more: boolean) => (
      <div>
        {more && <p>first</p>}
        <button>{words}</button>
        <details>{words}</details>
      </div>
    );
    draw(one('a', false), place);
    const button = place.querySelector('button')!;
    const details = place.querySelector('details')!;
    button.focus();
    details.open = true;
    draw(one('b', true), place);
    expect(place.querySelector('button')).toBe(button);
    expect(document.activeElement).toBe(button);
    expect(details.open).toBe(true);
    expect(html()).toBe('<div><p>first</p><button>b</button><details open="">b</details></div>');
    draw(one('b', false), place);
    expect(document.activeElement).toBe(button);
  });

  it.each([
    ['abc', 'cab'],
    ['abc', 'b'],
    ['', 'xyz'],
    ['xyz', ''],
    ['abcd', 'dxbay'],
  ])('knows children by their keys: %s, then %s', (then, now) => {
    const list = (keys: string) => (
      <ul>
        {[...keys].map((key) => (
          <li key={key}>{key}</li>
        ))}
        <li>last</li>
      </ul>
    );
    draw(list(then), place);
    const before = new Map([...place.querySelectorAll('li')].map((one) => [one.textContent, one]));
    draw(list(now), place);
    const after = [...place.querySelectorAll('li')];
    expect(after.map((one) => one.textContent)).toEqual([...now, 'last']);
    for (const one of after) if (before.has(one.textContent)) expect(before.get(one.textContent)).toBe(one);
  });

  it('hears each event once, by the listener of the last drawing', () => {
    const [old, fresh] = [vi.fn<() => void>(), vi.fn<() => void>()];
    draw(<button onClick={old} />, place);
    draw(<button onClick={fresh} />, place);
    draw(<button onClick={fresh} />, place);
    place.querySelector('button')!.click();
    draw(<button />, place);
    place.querySelector('button')!.click();
    expect([old.mock.calls.length, fresh.mock.calls.length]).toEqual([0, 1]);
  });

  it('sets a check mark back to what it should be', () => {
    const one = (checked: boolean) => <input type="checkbox" checked={checked} />;
    draw(one(false), place);
    const box = place.querySelector('input')!;
    box.checked = true;
    draw(one(false), place);
    expect(box.checked).toBe(false);
    draw(one(true), place);
    expect(box.checked).toBe(true);
  });
});

describe('a component with a state', () => {
  const told: string[] = [];
  class Counter extends Component<{ name: string }, { count: number }> {
    override state = { count: 0 };
    override componentDidMount(): void {
      told.push(`${this.props.name} stands: ${place.textContent}`);
    }
    override componentDidUpdate(props: { name: string }, { count }: { count: number }): void {
      told.push(`${props.name} ${count}, then ${this.props.name} ${this.state.count}`);
    }
    override render() {
      const { count } = this.state;
      return (
        <button onClick={() => this.setState({ count: count + 1 })}>{`${this.props.name} ${count}`}</button>
      );
    }
  }
  afterEach(() => told.splice(0));

  it('is drawn anew when it changes, once for all that changed at one time, and keeps it while it is there', async () => {
    draw(<Counter name="a" />, place);
    expect(told).toEqual(['a stands: a 0']);
    const button = place.querySelector('button')!;
    button.click();
    expect(place.textContent).toBe('a 0');
    await Promise.resolve();
    expect(place.textContent).toBe('a 1');
    draw(<Counter name="b" />, place);
    expect(place.textContent).toBe('b 1');
    expect(told.slice(1)).toEqual(['a 0, then a 1', 'a 1, then b 1']);
    draw(<Counter key="other" name="b" />, place);
    expect(place.textContent).toBe('b 0');
  });

  it('that has gone draws no more', async () => {
    draw(<Counter name="a" />, place);
    place.querySelector('button')!.click();
    draw(null, place);
    await Promise.resolve();
    expect(html()).toBe('');
  });

  it('refers to its element while it stands in the page', () => {
    const ref = createRef<HTMLParagraphElement>();
    draw(
      <div>
        <p ref={ref} />
      </div>,
      place,
    );
    expect(ref.current).toBe(place.querySelector('p'));
    draw(<div />, place);
    expect(ref.current).toBeNull();
  });
});
