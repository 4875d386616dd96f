/** An editable element of this markup, in the document. */
export function editable(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<div id="editor">${markup}</div>`, 'text/html');
  document.body.replaceChildren(document.importNode(parsed.querySelector('#editor')!, true));
  return document.querySelector<HTMLElement>('#editor')!;
}
