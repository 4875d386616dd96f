import { browser } from '../browser.ts';

/** A file of the extension's own package: its policy allows no other. Rejects where it isn't there. */
export async function packaged(file: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(`/${file}` as '/'));
  if (!response.ok) throw new TypeError(`worker: ${file} is not in the package; install it again`);
  return response;
}
