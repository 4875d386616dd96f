/**
 * The look of a lesson's file, which has no other. Without "<", ">" and "&": the serialiser would write them as entities,
 * and a style sheet is read without any.
 */
export const fileStyle = `
:root { color-scheme: light dark; --ink: #1b2430; --soft: #46525f; --paper: #fff; --line: #c9d1d9; --stop: #8f1023; --warn: #6d3b00; --advise: #0f4a77; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --soft: #b9c4cf; --paper: #18212b; --line: #3b4957; --stop: #ffb0b9; --warn: #ffc98a; --advise: #a5d4ff; } }
* { box-sizing: border-box; }
body { font: 1.05rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h3 { font-size: 1rem; margin: 0 0 0.25rem; } .context { font-weight: 400; color: var(--soft); }
.example { border-top: 1px solid var(--line); padding: 1rem 0; break-inside: avoid; }
.draft { font-size: 1.2rem; white-space: pre-wrap; margin: 0.25rem 0 0.5rem; }
summary { cursor: pointer; min-height: 1.75rem; font-weight: 600; } summary:focus-visible { outline: 3px solid var(--advise); outline-offset: 2px; }
details[open] { padding-bottom: 0.5rem; }
mark { background: none; color: inherit; text-decoration-line: underline; text-underline-offset: 0.2em; text-decoration-thickness: 0.12em; }
mark.stop { text-decoration-style: double; text-decoration-color: var(--stop); font-weight: 700; } mark.warn { text-decoration-style: dashed; text-decoration-color: var(--warn); } mark.advise { text-decoration-style: dotted; text-decoration-color: var(--advise); }
sup { font-size: 0.65em; line-height: 0; font-weight: 700; margin-inline-start: 0.1em; }
.badge { display: inline-block; font-size: 0.8rem; font-weight: 700; padding: 0 0.5rem; border: 1.5px solid currentColor; border-radius: 99px; white-space: nowrap; }
.badge.stop { color: var(--stop); } .badge.warn { color: var(--warn); } .badge.advise { color: var(--advise); }
p, ul, ol { margin: 0.35rem 0; }
@media print { details::details-content { content-visibility: visible; height: auto; } summary { display: none; } }
`;
