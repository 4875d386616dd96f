declare module 'virtual:pack' {
  const pack: import('../engine/source/schema.ts').PackSource;
  export default pack;
}
