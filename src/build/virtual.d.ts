declare module 'virtual:pack' {
  const pack: import('../engine/source/schema.ts').PackSource;
  export default pack;
}

declare module 'virtual:register' {
  const register: import('../platforms/schema.ts').Register;
  export default register;
}
