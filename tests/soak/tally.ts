/** What one run of random play counts. The last four are faults. */
export interface Tally {
  sends: number;
  held: number;
  /** Letters that the writer put in and that are gone, or that the site would not send. */
  lost: number;
  /** Letters that nobody put in, and messages that left twice. */
  doubled: number;
  /** Messages that had to be held and left without the writer's answer. */
  uncheckedSends: number;
  /** Messages without a fault that did not leave. */
  falseHolds: number;
}

export const emptyTally = (): Tally => ({
  sends: 0,
  held: 0,
  lost: 0,
  doubled: 0,
  uncheckedSends: 0,
  falseHolds: 0,
});

export const faultsOf = ({ lost, doubled, uncheckedSends, falseHolds }: Tally): number =>
  lost + doubled + uncheckedSends + falseHolds;
