/**
 * Firefox ends a script without a word: what nobody winds up any more goes by itself. It waits for eight seconds rather
 * than lasts so long: browsers draw a frame after the other for as long as an animation lasts, even one that changes
 * nothing, and that is felt in each letter that is typed. Chromium tells a script of its end, and needs no clock: its going
 * off has all styles looked at anew, which a slow machine feels too.
 */
export const wound = (selector: string): string =>
  !import.meta.env.FIREFOX
    ? ''
    : `${selector} { animation: watch-a 1ms 8s step-end forwards; } ${selector}.again { animation-name: watch-b; }
@keyframes watch-a { to { visibility: hidden; } } @keyframes watch-b { to { visibility: hidden; } }`;

/** The panel's own look. Inside a closed root, so nothing of the page gets in and nothing gets out. */
export const style = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483647 !important; display: block !important; width: 0 !important; height: 0 !important; }
* { box-sizing: border-box; }
.panel { --ink: #1b2430; --soft: #51606f; --paper: #fff; --line: #c9d1d9; --fill: #f3f6f8; --stop: #a3182b; --warn: #8a4b00; --advise: #14598c; --go: #0b5c55; --on: #fff;
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper);
  position: fixed; left: 0; top: 0; width: min(380px, calc(100vw - 16px)); max-height: var(--room, 80vh); display: flex; flex-direction: column; opacity: 0;
  border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 8px 28px rgb(15 25 40 / .22); overflow: hidden; text-align: start; direction: ltr; }
.panel.placed { opacity: 1; }
${wound('.panel')}
header { display: flex; align-items: center; gap: 8px; padding: 8px 12px; flex: none; min-height: 51px; border-bottom: 1px solid var(--line); }
h2 { font-size: 15px; font-weight: 650; margin: 0; flex: 1; }
.mark { flex: none; width: 20px; height: 20px; color: var(--go); }
.body { padding: 4px 12px 10px; overflow: auto; overscroll-behavior: contain; min-height: 0; }
.refused { flex: none; margin: 0; padding: 8px 12px; font-weight: 600; color: var(--warn); border-bottom: 1px solid var(--line); }
.foot { flex: none; padding: 0 12px 12px; border-top: 1px solid var(--line); max-height: 70%; overflow: auto; }
ul { list-style: none; margin: 0; padding: 0; }
li + li { border-top: 1px solid var(--line); }
li { padding: 10px 0; }
li[aria-current] { border-inline-start: 4px solid var(--go); margin-inline-start: -12px; padding-inline-start: 8px; }
h3 { font-size: 15px; margin: 0 0 4px; display: flex; gap: 6px; align-items: baseline; flex-wrap: wrap; }
.badge { font-size: 12px; font-weight: 700; padding: 1px 7px; border-radius: 99px; border: 1.5px solid currentColor; white-space: nowrap; }
.stop { color: var(--stop); } .warn { color: var(--warn); } .advise { color: var(--advise); }
p { margin: 2px 0; overflow-wrap: anywhere; }
.words { color: var(--soft); } .words q { color: var(--ink); background: var(--fill); border-radius: 4px; padding: 0 3px; }
details { margin: 2px 0; color: var(--soft); } summary { cursor: pointer; min-height: 24px; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 10px; }
button { font: inherit; font-weight: 600; min-height: 34px; padding: 5px 12px; border-radius: 8px; border: 1px solid var(--go); background: var(--paper); color: var(--go); cursor: pointer; }
button.main { background: var(--go); color: var(--on); }
button.plain { border-color: var(--line); color: var(--ink); }
button.small { min-height: 28px; padding: 2px 10px; font-size: 14px; margin-top: 6px; max-width: 100%; overflow-wrap: anywhere; }
button.icon { border: 0; min-width: 32px; padding: 4px; color: var(--soft); font-size: 18px; line-height: 1; }
button[aria-disabled=true] { border-style: dashed; color: var(--soft); cursor: not-allowed; }
button:focus-visible, summary:focus-visible, input:focus-visible, .panel:focus-visible { outline: 3px solid var(--advise); outline-offset: 2px; }
fieldset { border: 1px solid var(--line); border-radius: 8px; margin: 10px 0 0; padding: 6px 10px; }
legend { font-weight: 600; padding: 0 4px; } label { display: flex; gap: 8px; align-items: center; min-height: 28px; }
input { width: 18px; height: 18px; accent-color: var(--go); flex: none; margin: 0; }
.help { border-top: 1px solid var(--line); margin-top: 12px; padding-top: 8px; font-size: 14px; color: var(--soft); }
fieldset .buttons { margin: 4px 0; } fieldset .buttons button { margin: 0; } .readers button { margin: 0 0 0 6px; }
.hint { color: var(--soft); font-size: 14px; }
.pill { width: auto; border-radius: 99px; } .pill button { margin: 0; border: 0; border-radius: 99px; }
@media (prefers-color-scheme: dark) {
  .panel { --ink: #e8edf2; --soft: #aab6c2; --paper: #18212b; --line: #3b4957; --fill: #25313d; --stop: #ff9aa5; --warn: #ffc27a; --advise: #8cc8ff; --go: #7fdcd0; --on: #07211e; color-scheme: dark; }
}
@media (forced-colors: active) { .panel, .badge, button { border: 1px solid CanvasText; } .mark { color: CanvasText; } }
@media (prefers-reduced-motion: no-preference) { .panel { transition: opacity .12s ease-out; } }
`;
