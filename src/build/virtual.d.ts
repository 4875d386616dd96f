declare module 'virtual:pack' {
  /** Code and rules; lists of phrases are empty, since `compiled` has them. */
  const source: import('../engine/pack.ts').CompiledPack['source'];
  export default source;
  export const compiled: Omit<import('../engine/pack.ts').CompiledPack, 'source'>;
}

declare module 'virtual:register' {
  const register: import('../platforms/schema.ts').Register;
  export default register;
}
