import { screen } from '@testing-library/dom';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';

const place = document.createElement('main');
document.body.append(place);
afterEach(() => act(() => render(null, place)));

/** Draw a page and let it ask what it asks at first. */
export async function showPage(view: ComponentChild): Promise<UserEvent> {
  await act(() => render(view, place));
  await settle();
  return userEvent.setup();
}

/** Rounds of asking that a page makes at most, one answer leading to the next question. */
const ROUNDS = 4;

/** Everything that hangs on answers of the fake worker has happened. */
export async function settle(): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  }
}

/** As a person leaves a page and comes back. */
export async function reload(view: ComponentChild): Promise<UserEvent> {
  await act(() => render(null, place));
  return showPage(view);
}

/** What the page says aloud. */
export const status = (): string =>
  screen
    .getAllByRole('status')
    .map((one) => one.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

export const text = (): string => (place.textContent ?? '').replace(/\s+/g, ' ');

export const waitFor = vi.waitFor;
