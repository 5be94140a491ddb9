/**
 * Where what is dragged would come to lie in a list from top to bottom: it passes an item once the
 * pointer has passed the item's middle. Everything in pixels from the top of the window.
 */
export function placeUnder(
  pointer: number,
  items: readonly { top: number; bottom: number }[],
  from: number,
): number {
  let place = 0;
  items.forEach(({ top, bottom }, item) => {
    if (item !== from && pointer > (top + bottom) / 2) place++;
  });
  return place;
}
