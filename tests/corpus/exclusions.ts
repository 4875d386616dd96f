/** Placeholder until decided below. */
export const excluded = (_text: string): boolean => false;
