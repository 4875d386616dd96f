import { ENTRIES, FIRST_LIST, type Lists, type Tables } from './tables.ts';

/**
 * Parts the entries that the first list can do without from those that it needs: they get a list of their own, the
 * last, and are looked for only where a rule's own phrases may take one. Linear in the steps, a few times over.
 */
export function partLateEntries(tables: Omit<Tables, 'lateEntries' | 'lateLists'>): Tables {
  const { listOf, ids } = tables;
  const lexiconsOf = lexiconsByProgram(tables);
  const early = new Set<number>();
  const isEarly = (program: number): boolean => range(ids, program).some((lexicon) => early.has(lexicon));
  listOf.forEach((list, program) => {
    if (list === FIRST_LIST) for (const lexicon of lexiconsOf[program]!) early.add(lexicon);
  });
  // What an early entry names is early too.
  for (let before = -1; before < early.size;) {
    before = early.size;
    listOf.forEach((list, program) => {
      if (list === ENTRIES && isEarly(program))
        for (const lexicon of lexiconsOf[program]!) early.add(lexicon);
    });
  }
  const lateEntries = listOf.reduce((most, list) => Math.max(most, list), 0) + 1;
  const lateLists = new Set<number>();
  listOf.forEach((list, program) => {
    if (list > FIRST_LIST && [...lexiconsOf[program]!].some((lexicon) => !early.has(lexicon)))
      lateLists.add(list);
  });
  return {
    ...tables,
    listOf: listOf.map((list, program) => (list === ENTRIES && !isEarly(program) ? lateEntries : list)),
    lateEntries,
    lateLists: [...lateLists],
  };
}

/** Lexicons of which each program may take an entry of several words. */
function lexiconsByProgram({
  listOf,
  programOf,
  classOf,
  longLexicons,
}: Pick<Tables, 'listOf' | 'programOf' | 'classOf' | 'longLexicons'>): Set<number>[] {
  const found = Array.from(listOf, () => new Set<number>());
  programOf.forEach((program, step) => {
    for (const lexicon of range(longLexicons, classOf[step]!)) found[program]!.add(lexicon);
  });
  return found;
}

const range = ({ starts, items }: Lists, number: number): Int32Array =>
  items.subarray(starts[number], starts[number + 1]);
