/** The only file that imports the browser's API; everything else takes it from here. */
export { browser } from 'wxt/browser';
