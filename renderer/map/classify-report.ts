import { usualColouring } from '../../data/measures/colouring.ts';
import type { ReportMap } from '../../data/report/report.ts';
import type { ReportColouring } from '../../data/report/report-colouring.ts';
import { type ClassedAreas, classifyAreas } from './classify-areas.ts';
import type { Boundaries, CountyShape } from './decode-boundaries.ts';
import { drawCountry } from './map-areas.ts';

/** What reports showed before it could be chosen: the baseline of then, and no margins. */
const former: ReportColouring = {
  colouring: usualColouring,
  baseline: 90_000,
  margin: [],
  population: null,
  metros: null,
  attorneys: null,
};

/** The areas of a report's map in the classes that the window has them in. */
export function classifyReport(map: ReportMap, boundaries: Boundaries): ClassedAreas {
  const { id, immigrants } = map.counties;
  const { colouring, baseline, margin, population, metros, attorneys } = map.coloured ?? former;
  const counts = new Map(attorneys?.county.map((county, c) => [county, attorneys.count[c]]));
  const country = {
    counties: {
      id,
      immigrants: columnOf(immigrants, id.length),
      margin: columnOf(margin, id.length),
      population: columnOf(population ?? [], id.length),
      metro: Int32Array.from(id, (_, county) => metros?.ofCounty[county] ?? -1),
    },
    metros: {
      type: (metros?.immigrants ?? []).map(() => 'metropolitan' as const),
      immigrants: columnOf(metros?.immigrants ?? []),
      margin: columnOf(metros?.margin ?? []),
      population: columnOf(metros?.population ?? []),
    },
    attorneysOf: (shapes: readonly CountyShape[]) =>
      Float64Array.from(shapes, (shape) => counts.get(shape.id) ?? Number.NaN),
  };
  return classifyAreas(drawCountry(country, boundaries), colouring, baseline);
}

/** Unknown is NaN, as in the columns of a workspace. */
function columnOf(figures: readonly (number | null)[], length = figures.length): Float64Array {
  return Float64Array.from({ length }, (_, i) => figures[i] ?? Number.NaN);
}
