/** Put text on the clipboard; false where the browser doesn't let us. No event of it reaches the page. */
export const copyText = (text: string): Promise<boolean> =>
  Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => true,
      () => false,
    );
