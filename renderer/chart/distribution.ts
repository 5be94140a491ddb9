/** Where a figure lies on a strip: 0 at its left end, 1 at its right end, clipped to both. */
export type StripScale = (figure: number) => number;

export function logScale(least: number, most: number): StripScale {
  const [from, to] = [Math.log(least), Math.log(most)];
  return (figure) => clip((Math.log(Math.max(figure, Number.MIN_VALUE)) - from) / (to - from));
}

export function linearScale(least: number, most: number): StripScale {
  return (figure) => clip((figure - least) / (most - least));
}

/**
 * How the known figures are spread over a strip: the share of the fullest bin that each bin holds.
 * Figures beyond an end count in the last bin there. Unknown figures count nowhere.
 */
export function binFigures(
  figures: Float64Array,
  counted: (position: number) => boolean,
  scale: StripScale,
  bins: number,
): Float64Array {
  const counts = new Float64Array(bins);
  figures.forEach((figure, position) => {
    if (Number.isNaN(figure) || !counted(position)) return;
    counts[Math.min(bins - 1, Math.floor(scale(figure) * bins))]++;
  });
  const fullest = counts.reduce((most, count) => Math.max(most, count), 0);
  return fullest === 0 ? counts : counts.map((count) => count / fullest);
}

function clip(share: number): number {
  return Math.min(1, Math.max(0, share));
}
