/** What a mail merge fills in later: ((name)), {{name}}, [[name]], <<name>>, Mailchimp's *|NAME|*. */
const blank =
  /(?<!\()\(\([\w .-]{1,60}\)\)(?!\))|\{\{[^{}\n]{1,60}\}\}|\[\[[\w .-]{1,60}\]\]|<<[\w .-]{1,60}>>|\*\|[\w:. -]{1,60}\|\*/g;

/**
 * The draft with its blanks as spaces, offsets unchanged: their names are nobody's words, and the reader took
 * "((school_name))" for somebody's school. Linear.
 */
export const withoutBlanks = (draft: string): string =>
  draft.replace(blank, (found) => ' '.repeat(found.length));
