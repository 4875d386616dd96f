import { send } from '../../messages/send.ts';

/** Turn checking of one site on or off; all other settings stay as they are stored now. False where it failed. */
export async function switchSite(site: string, on: boolean): Promise<boolean> {
  const read = await send('readSettings', {});
  if (!read.ok) return false;
  const others = read.value.offSites.filter((one) => one !== site);
  const offSites = on ? others : [...others, site];
  const written = await send('writeSettings', { settings: { ...read.value, offSites } });
  return written.ok;
}
