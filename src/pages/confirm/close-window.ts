import { browser } from '../../browser.ts';

/** Close the window that this page stands in; Firefox lets no page close it by itself. */
export async function closeWindow(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.windows.remove(id);
}
