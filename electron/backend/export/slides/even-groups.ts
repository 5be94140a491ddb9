/**
 * Breaks a list into as few groups as the room allows, and these as even as they can be: a last row is
 * not left alone on a slide. `heights` has one entry an item; an item higher than the room stands alone.
 */
export function evenGroups<Item>(
  items: readonly Item[],
  heights: readonly number[],
  room: number,
): Item[][] {
  const groups = fill(items, heights, room);
  if (groups.length < 2) return groups;
  const step = room / 100;
  const highest = Math.max(...heights);
  // The least room that still needs no more groups.
  for (let even = room - step; even >= highest; even -= step) {
    const closer = fill(items, heights, even);
    if (closer.length > groups.length) return fill(items, heights, even + step);
  }
  return groups;
}

function fill<Item>(items: readonly Item[], heights: readonly number[], room: number): Item[][] {
  const groups: Item[][] = [];
  let left = 0;
  for (const [i, item] of items.entries()) {
    if (groups.length === 0 || heights[i] > left) {
      groups.push([]);
      left = room;
    }
    groups[groups.length - 1].push(item);
    left -= heights[i];
  }
  return groups;
}

/**
 * The largest of the text sizes (the largest first) that takes no more slides than the smallest would:
 * where there is room, it is used.
 */
export function largestSize(sizes: readonly number[], slidesAt: (size: number) => number): number {
  const fewest = slidesAt(sizes[sizes.length - 1]);
  return sizes.find((size) => slidesAt(size) === fewest) ?? sizes[sizes.length - 1];
}
