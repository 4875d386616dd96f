declare module 'virtual:pack' {
  /** Code and rules; lists of phrases are empty, since `compiled` has them. */
  const source: import('../engine/pack.ts').CompiledPack['source'];
  export default source;
  /**
   * What `unpack` takes.
   *
   * @param open a file of the package, by its name.
   */
  export const compiled: (open: (file: string) => Promise<Response>) => Promise<ArrayBuffer>;
}
