import type { Register } from '../platforms/schema.ts';
import { packaged } from './packaged.ts';

let reading: Promise<Register> | undefined;

/** The register, read from the package when it is first asked for; asked for once more where that failed. */
export function readRegister(): Promise<Register> {
  reading ??= load().catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}

/** Checked when it was built; nothing else can change it. */
const load = async (): Promise<Register> => (await packaged('register.json')).json() as Promise<Register>;
