/** As many words as are asked for. */
export const list = (count: number, word: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => word(at));

/** A pack in one file: a rule for each list of phrases, and lexicons by name. */
export function packText(rules: string[][], lexicons: Record<string, string[]> = {}, more = ''): string {
  const ruleOf = (phrases: string[], at: number): string => `  rule-${at}:
    title: A rule
    clauses: ['1.1']
    severity: warn
    say: { what: A., why: B., instead: C. }
    matches: [{ any: ${JSON.stringify(phrases)} }]
    examples: { flagged: [x], clean: [y] }
`;
  const lexicon = ([name, entries]: [string, string[]]): string =>
    `  ${name}: { about: x, entries: ${JSON.stringify(entries)} }\n`;
  const words =
    Object.keys(lexicons).length > 0 ? `lexicons:\n${Object.entries(lexicons).map(lexicon).join('')}` : '';
  return `name: H\nclauses: [{ id: '1.1', title: A, text: B. }]\nrules:\n${rules.map(ruleOf).join('')}${words}${more}`;
}
