import { type Colouring, usualColouring } from '../measures/colouring.ts';
import type { Atlas } from '../model/atlas.ts';
import { known } from './ranked-schools.ts';

/** What the areas of a report's map are coloured by, with the figures that it takes. */
export interface ReportColouring {
  colouring: Colouring;
  /** Immigrants that meet the profile's baseline. */
  baseline: number;
  /** Of each county of the map; half the width of the 90 % interval, in immigrants. */
  margin: (number | null)[];
  /** Of each county; null where no share is shown. */
  population: (number | null)[] | null;
  /** Null where counties are coloured. */
  metros: ReportMetros | null;
  /** Null where attorneys are not shown. */
  attorneys: CountedAttorneys | null;
}

/** Metropolitan areas; micropolitan ones count as counties. */
interface ReportMetros {
  /** Of each county of the map the position of its metro, -1 none. */
  ofCounty: number[];
  immigrants: (number | null)[];
  margin: (number | null)[];
  population: (number | null)[];
}

/** How many attorneys and offices lie in each county, by the code of its boundary; others are not known. */
export interface CountedAttorneys {
  county: string[];
  count: number[];
}

/** What a map is to be coloured by. */
export interface MapChoice {
  colouring: Colouring;
  /** Counted where the colouring shows them, else null. */
  attorneys: CountedAttorneys | null;
}

/** Where nothing else was chosen. */
export const usualChoice: MapChoice = { colouring: usualColouring, attorneys: null };

/** No more columns than the choice needs: the report is kept for good. */
export function reportColouring(
  { counties, metros }: Pick<Atlas, 'counties' | 'metros'>,
  { colouring, attorneys }: MapChoice,
  baseline: number,
): ReportColouring {
  const byShare = colouring.measure === 'share';
  return {
    colouring,
    baseline,
    margin: Array.from(counties.margin, known),
    population: byShare ? Array.from(counties.population, known) : null,
    metros: colouring.areas === 'metros' ? reportMetros(counties, metros) : null,
    attorneys,
  };
}

function reportMetros(counties: Atlas['counties'], metros: Atlas['metros']): ReportMetros {
  const listed = metros.type.flatMap((type, m) => (type === 'metropolitan' ? [m] : []));
  const position = new Map(listed.map((metro, place) => [metro, place]));
  const column = (figures: Float64Array) => listed.map((metro) => known(figures[metro]));
  return {
    ofCounty: Array.from(counties.metro, (metro) => position.get(metro) ?? -1),
    immigrants: column(metros.immigrants),
    margin: column(metros.margin),
    population: column(metros.population),
  };
}
