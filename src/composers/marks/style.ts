import { wound } from '../../panel/style.ts';

/**
 * How marks look: each severity by the kind of its line and not by colour alone. The colour is mixed with that of the
 * draft's own letters (`--ink`), which the site has chosen to be read there, on light and on dark.
 */
export const style = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483646 !important; display: block !important; width: 0 !important; height: 0 !important; pointer-events: none !important; }
/* Over the panel it would count as a cover, with nothing in it. */
:host::backdrop { display: none !important; }
.layer { position: fixed; left: 0; top: 0; width: 0; height: 0; overflow: clip; contain: strict; pointer-events: none; }
${wound('.layer')}
.line { position: absolute; left: 0; top: 0; box-sizing: border-box; border-bottom: 2px dotted var(--line); }
.stop { --line: color-mix(in srgb, #d0021b 65%, var(--ink)); border-bottom: 4px double var(--line); }
.warn { --line: color-mix(in srgb, #b35900 65%, var(--ink)); border-bottom-style: dashed; }
.advise { --line: color-mix(in srgb, #0b6bcb 65%, var(--ink)); }
.on { background: color-mix(in srgb, var(--line) 18%, transparent); }
.mirror { position: absolute; left: 0; top: 0; box-sizing: border-box; transform-origin: 0 0; visibility: hidden; }
@media (forced-colors: active) { .line { border-color: CanvasText; background: none; } .on { outline: 2px solid Highlight; } }
@media print { :host { display: none !important; } }
`;
