/** Scroll a card to the top of the panel's own body; never the page, as `scrollIntoView` might. */
export function bringIntoView(card: Element | null | undefined): void {
  const body = card?.closest('.body');
  if (!card || !body) return;
  const { top, bottom } = card.getBoundingClientRect();
  const room = body.getBoundingClientRect();
  if (top < room.top || bottom > room.bottom) body.scrollTop += top - room.top;
}
