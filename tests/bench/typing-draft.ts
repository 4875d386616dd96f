const paragraph = [
  'The bus for the forum leaves the hall at nine on Saturday and we hope to see all of you there.',
  'Please bring your consent form, a bottle of water and something warm to wear in the evening.',
  'The youth panel speaks at noon, and last year it was gr8 to hear them.',
].join(' ');

/** About 2,000 letters of an ordinary message, with a word for a mark in each paragraph. */
export const longDraft: readonly string[] = Array.from({ length: 8 }, () => paragraph);
