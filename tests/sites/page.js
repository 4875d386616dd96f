/**
 * The page of one composer: the site's own markup was served, the real editor goes into it. What would have left is in
 * `window.sent`.
 *
 * @param {import('./fixture.ts').FixtureComposer[]} composers
 * @param {Record<string, (parent: Element, options: object) => Element | Promise<Element>>} mounts
 */
export async function openPage(composers, mounts) {
  window.sent = [];
  const { editor, sendKey, attributes, send } =
    composers[new URL(document.currentScript.src).search.slice(1)];
  const control = send ? find(document, send) : null;
  // Without a control of the site's own the editor has none, as there.
  const button = control ?? document.createElement('button');
  const editable = await mounts[editor](find(document, 'editor-place'), { sendKey, button });
  for (const [name, value] of Object.entries(attributes)) {
    // CKEditor takes back what its own view doesn't know.
    if (editable.ckeditorInstance) setInView(editable.ckeditorInstance.editing.view, name, value);
    else if (name === 'class') editable.classList.add(...value.split(' '));
    else editable.setAttribute(name, value);
  }
  // The sites send without leaving the page.
  document.addEventListener('submit', (event) => event.preventDefault());
  window.stage = { editable, control };
}

function setInView(view, name, value) {
  view.change((writer) => writer.setAttribute(name, value, view.document.getRoot()));
}

/** The first match in a tree, its open shadow roots included. */
function find(root, selector) {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const host of root.querySelectorAll('*')) {
    const inner = host.shadowRoot && find(host.shadowRoot, selector);
    if (inner) return inner;
  }
  return null;
}
