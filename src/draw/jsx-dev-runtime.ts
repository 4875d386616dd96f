/** What the compiler calls while one develops and tests; its further arguments tell where a tag stands in the source. */
export { Fragment, jsx as jsxDEV, type JSX } from './jsx-runtime.ts';
