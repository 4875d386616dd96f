import { send } from '../../messages/send.ts';
import type { Settings } from '../../policy/settings.ts';
import { merge, type Form } from './form.ts';

/** Store what was changed, on top of what is stored now. Null where it was not kept. */
export async function save(before: Form, now: Form): Promise<Settings | null> {
  const read = await send('readSettings', {});
  if (!read.ok) return null;
  const written = await send('writeSettings', { settings: merge(read.value, before, now) });
  return written.ok ? written.value : null;
}
