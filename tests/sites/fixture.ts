import type { EditorKind, ComposerSpec } from '../../src/composers/site.ts';
import type { Surface } from '../../src/engine/report.ts';

/** One composer of a fixture site: where it stands, what stands around it, and what a check of it should be told. */
export interface FixtureComposer {
  /** What a person would call it. */
  what: string;
  /** Its address at the site's own origin; each composer of a site has another. */
  at: string;
  surface: Surface;
  /** The real editor (`editors/`) that is mounted. */
  editor: Exclude<EditorKind, 'quill'> | 'quill' | 'quill1';
  sendKey: ComposerSpec['sendKey'];
  /** What the site puts onto the editable element itself. */
  attributes: Record<string, string>;
  /** The page's body. The editor is mounted in `<editor-place>`; open shadow roots are `<template shadowrootmode>`. */
  html: string;
  /** The site's send control, in whichever root it stands; none where the site is known to have only the key. */
  send?: string;
  /** A menu item that sends later. */
  later?: string;
  /** The account that the site shows as the writer's. */
  account?: string;
  /** The page in whose frame it stands, and that page's body. */
  frameIn?: { at: string; html: string };
}
