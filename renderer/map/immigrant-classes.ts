/**
 * Lower bounds of the classes of immigrants from the second on. Half of the counties have under 700
 * immigrants and 33 counties hold half of all immigrants: quantiles would paint a county of 4,300
 * like Los Angeles, natural breaks would leave 3,000 counties in one class. So the steps are round
 * and grow about tenfold, and one of them is the need baseline, so that the two darkest blues are
 * the counties that meet it alone. They hold 1, 7, 21, 21 and 50 % of all immigrants (ACS 2012-16).
 */
export const immigrantBreaks = [1000, 10_000, 90_000, 250_000] as const;

/** Class of a county, 0 the fewest; -1 where there is no figure. A bound belongs to the class above it. */
export function immigrantClass(immigrants: number): number {
  if (Number.isNaN(immigrants)) return -1;
  let above = 0;
  while (above < immigrantBreaks.length && immigrants >= immigrantBreaks[above]) above++;
  return above;
}
