import { describe, expect, it } from 'vitest';
import { Attachments } from '../../../src/composers/attachments/attachments.ts';
import { jpeg, tiff } from './photos.ts';

const file = (name: string, type: string, bytes: number[] = [1, 2, 3]): File =>
  new File([new Uint8Array(bytes)], name, { type });
const photo = file('a.jpg', 'image/jpeg', jpeg(tiff()));

describe('what goes with a draft', () => {
  it('are pictures and films, and nothing else', () => {
    const attachments = new Attachments();
    expect(attachments.add([file('a.pdf', 'application/pdf'), file('b', '')])).toBe(false);
    expect(
      attachments.add([file('a.png', 'image/png'), file('b.mp4', 'video/mp4'), file('IMG_1.HEIC', '')]),
    ).toBe(true);
    expect(attachments.all.map(({ kind }) => kind)).toEqual(['image', 'film', 'image']);
  });

  it('tells of a photograph that it carries its place, once it was looked at', async () => {
    const attachments = new Attachments();
    attachments.add([photo, file('b.jpg', 'image/jpeg', jpeg(tiff({ tags: null })))]);
    await attachments.read;
    expect(attachments.all.map(({ place }) => place)).toEqual([true, false]);
  });

  it('takes a file that can no longer be read for one that says nothing', async () => {
    const lost = file('a.jpg', 'image/jpeg');
    Object.assign(lost, { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) });
    const attachments = new Attachments();
    attachments.add([lost]);
    await attachments.read;
    expect(attachments.all).toEqual([{ kind: 'image', place: false, answered: false }]);
  });

  it('is asked about again where another picture comes to it', () => {
    const attachments = new Attachments();
    attachments.add([photo]);
    attachments.settle('answered');
    expect(attachments.all[0]!.answered).toBe(true);
    attachments.add([photo]);
    expect(attachments.all.map(({ answered }) => answered)).toEqual([false, false]);
  });

  it('is no more than the worker takes', () => {
    const attachments = new Attachments();
    attachments.add(Array.from({ length: 50 }, () => file('a.mp4', 'video/mp4')));
    expect(attachments.all).toHaveLength(20);
  });
});
