import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerLinkMenu } from '../../src/worker/link-menu.ts';

type Click = (info: { menuItemId: string; linkUrl?: string }) => void;

const create = vi.fn();
const open = vi.fn();
let installed: () => void;
let click: Click;
beforeEach(() => {
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: () => Promise.resolve(),
      create,
      onClicked: { addListener: (listener: Click) => (click = listener) },
    },
  });
  Object.assign(fakeBrowser.tabs, { create: open });
  vi.spyOn(fakeBrowser.runtime.onInstalled, 'addListener').mockImplementation((listener) => {
    installed = listener as () => void;
  });
  create.mockClear();
  open.mockClear();
  offerLinkMenu();
});

it('stands on links alone, once', async () => {
  installed();
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
  expect(create).toHaveBeenCalledWith({
    id: 'permitted',
    title: 'Is this platform permitted?',
    contexts: ['link'],
  });
});

it('opens the answer about host and path, without what else stands in the link', () => {
  click({ menuItemId: 'permitted', linkUrl: 'https://user:word@www.facebook.com/groups/7?token=1#a' });
  expect(open).toHaveBeenCalledExactlyOnceWith({
    url: expect.stringMatching(/\/register\.html#\?www\.facebook\.com%2Fgroups%2F7$/),
  });
});

it('does nothing for what is no address of a site, or another menu', () => {
  for (const linkUrl of ['javascript:alert(1)', 'mailto:a@example.org', 'nonsense', undefined])
    click({ menuItemId: 'permitted', ...(linkUrl !== undefined && { linkUrl }) });
  click({ menuItemId: 'other', linkUrl: 'https://example.org/' });
  expect(open).not.toHaveBeenCalled();
});
