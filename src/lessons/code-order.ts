/** Where a clause stands in the code: 6.2 before 6.11. */
function place(clause: string): number {
  const [section = 0, point = 0] = clause.split('.').map(Number);
  return section * 100 + point;
}

/** Compare rules by their main clause, then by their ids. */
export const inOrderOfTheCode =
  <T>(clause: (one: T) => string, id: (one: T) => string) =>
  (a: T, b: T): number =>
    place(clause(a)) - place(clause(b)) || (id(a) < id(b) ? -1 : 1);
