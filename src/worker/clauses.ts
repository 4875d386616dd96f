import source from 'virtual:pack';
import type { CodeText } from '../messages/replies.ts';
import { packInUse } from './own-pack.ts';

/** The code in use with each of its clauses, in the order of its file. */
export async function clauses(): Promise<CodeText> {
  const { own } = await packInUse();
  const { name, year, clauses: all } = (own ?? source).code;
  return { name, year, clauses: all.map(({ id, title, text }) => ({ id, title, text })) };
}
