/** Places that people name. */
const roundPlaces = [1, 3, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The next better round place to aim at: from the 110th the top 100, from the first the first. */
export function nextRoundPlace(rank: number): number {
  return roundPlaces.findLast((place) => place < rank) ?? 1;
}
