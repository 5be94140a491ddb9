import { chanceAtLeast, reliabilityOf } from '../fit/margin.ts';
import type { OneWayMeasure } from './colouring.ts';

/** Figures of areas that can be coloured, one entry an area; NaN where unknown. */
export interface AreaFigures {
  immigrants: Float64Array;
  /** Half the width of the 90 % interval, in immigrants. */
  margin: Float64Array;
  population: Float64Array;
  /** Of the boundaries that are drawn, inland water with them. */
  squareMiles: Float64Array;
  /** Attorneys and offices that have not declined; NaN where not all of the area's are known. */
  attorneys: Float64Array;
}

/** The figure of each area under one measure: a number, a share 0..1 or a chance 0..1. */
export function measureAreas(
  measure: OneWayMeasure,
  figures: AreaFigures,
  baseline: number,
): Float64Array {
  // One by one: some of the columns are made when they are first read.
  switch (measure) {
    case 'immigrants':
      return figures.immigrants;
    case 'share':
      return divide(figures.immigrants, figures.population);
    case 'density':
      return divide(figures.immigrants, figures.squareMiles);
    case 'chance':
      return figures.immigrants.map((people, a) =>
        chanceAtLeast(baseline, people, figures.margin[a]),
      );
  }
}

function divide(parts: Float64Array, wholes: Float64Array): Float64Array {
  return parts.map((part, a) => ratio(part, wholes[a]));
}

/** Of nothing there is no share. */
function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}

/** Immigrants of all areas for each person in them; where one of the two is unknown, neither counts. */
export function shareOfAll({ immigrants, population }: AreaFigures): number {
  let people = 0;
  let all = 0;
  for (let a = 0; a < immigrants.length; a++) {
    if (Number.isNaN(immigrants[a]) || Number.isNaN(population[a])) continue;
    people += immigrants[a];
    all += population[a];
  }
  return ratio(people, all);
}

/** 1 where the margin is so wide that the figure may be quite another: a reliability of 'low'. */
export function findWideMargins({ immigrants, margin }: AreaFigures): Uint8Array {
  return Uint8Array.from(immigrants, (people, a) =>
    people > 0 && reliabilityOf(people, margin[a]) === 'low' ? 1 : 0,
  );
}
