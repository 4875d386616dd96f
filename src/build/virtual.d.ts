declare module 'virtual:pack' {
  const pack: import('../engine/source/schema.ts').PackSource;
  export default pack;
  /** Forms of each verb that the pack's phrases name. */
  export const verbs: Record<string, string[]>;
}

declare module 'virtual:register' {
  const register: import('../platforms/schema.ts').Register;
  export default register;
}
