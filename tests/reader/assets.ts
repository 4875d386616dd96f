import { readFileSync } from 'node:fs';

const folder = new URL('../../assets/reader/', import.meta.url);

/** A text of the shipped reader. */
export const assetText = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
