import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../src/lessons/lessons.ts';
import { LessonEditor } from '../../src/pages/library/lesson-editor.tsx';

const lesson: Lesson = { id: 'lesson-1', name: 'Old', minutes: 30, notes: '', items: [] };

describe('a lesson in hand', () => {
  it('leaves what is being typed alone while something else of it is kept', async () => {
    const page = document.createElement('div');
    const draw = (now: Lesson): void =>
      void act(() =>
        render(<LessonEditor lesson={now} examples={new Map()} onChange={() => undefined} />, page),
      );
    draw(lesson);
    const minutes = page.querySelector<HTMLInputElement>('[type=number]')!;
    minutes.value = '45';
    await act(() => void minutes.dispatchEvent(new Event('input', { bubbles: true })));
    draw({ ...lesson, name: 'New' });
    expect(page.querySelector<HTMLInputElement>('[maxlength="120"]')!.value).toBe('New');
    expect(minutes.value).toBe('45');
    draw({ ...lesson, name: 'New', minutes: 45 });
    draw({ ...lesson, name: 'New', minutes: 50 });
    expect(minutes.value).toBe('50');
  });
});
