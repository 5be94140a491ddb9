import { sumMargins } from '../../data/fit/margin.ts';
import { indexCounties, locateCounty } from '../../data/geo/locate-county.ts';
import { squareMilesOf } from '../../data/geo/polygon-area.ts';
import type { AreaFigures } from '../../data/measures/area-figures.ts';
import type { ColouredAreas } from '../../data/measures/colouring.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import { postalOfFips } from '../../data/tables/states.ts';
import type { Boundaries, CountyShape } from './decode-boundaries.ts';

/** Areas with figures, and the shapes of the map that they are drawn by. */
export interface DrawnAreas {
  figures: AreaFigures;
  /** For each shape of the boundaries the position of its area in the figures; -1 of none. */
  areaOfShape: Int32Array;
}

export type MapAreas = Record<ColouredAreas, DrawnAreas> & {
  /** Of each shape, by the code of its county. */
  positionOfShape: ReadonlyMap<string, number>;
};

/**
 * What the shapes of the map can be coloured by. A county is what one shape holds: where that is
 * several counties of the table, their sum, unknown where one of them is. Metros are metropolitan
 * areas; micropolitan ones count as counties. Areas and attorneys are worked out when first read.
 */
export function drawAreas(atlas: Atlas, boundaries: Boundaries): MapAreas {
  const shapes = boundaries.counties;
  const positionOfShape = new Map(shapes.map(({ id }, shape) => [id, shape]));
  const rows = rowsOfShapes(atlas, boundaries, positionOfShape);
  const squareMiles = once(() =>
    Float64Array.from(shapes, (shape) => squareMilesOf(polygonsOf(shape))),
  );
  const attorneys = once(() => countAttorneys(atlas, shapes));
  const counties: DrawnAreas = {
    areaOfShape: Int32Array.from(shapes, (_, shape) => shape),
    figures: {
      ...countyFigures(atlas, rows),
      get squareMiles() {
        return squareMiles();
      },
      get attorneys() {
        return attorneys();
      },
    },
  };
  return {
    counties,
    metros: metroAreas(atlas, rows, squareMiles, attorneys),
    positionOfShape,
  };
}

/** Positions in CountyColumns of the counties that each shape holds. */
function rowsOfShapes(
  { counties }: Atlas,
  boundaries: Boundaries,
  position: ReadonlyMap<string, number>,
): number[][] {
  const rows: number[][] = boundaries.counties.map(() => []);
  counties.id.forEach((county, row) => {
    const shape = position.get(boundaries.shapeOf(county) ?? '');
    if (shape !== undefined) rows[shape].push(row);
  });
  return rows;
}

function countyFigures({ counties }: Atlas, rows: readonly number[][]) {
  const sum = (column: Float64Array) =>
    Float64Array.from(rows, (held) =>
      held.length === 0 ? Number.NaN : held.reduce((total, row) => total + column[row], 0),
    );
  return {
    immigrants: sum(counties.immigrants),
    population: sum(counties.population),
    margin: Float64Array.from(rows, (held) =>
      held.length === 0
        ? Number.NaN
        : sumMargins(
            held.map((row) => counties.immigrants[row]),
            held.map((row) => counties.margin[row]),
          ),
    ),
  };
}

function metroAreas(
  { counties, metros }: Atlas,
  rows: readonly number[][],
  squareMiles: () => Float64Array,
  attorneys: () => Float64Array,
): DrawnAreas {
  const listed = metros.id.flatMap((_, m) => (metros.type[m] === 'metropolitan' ? [m] : []));
  const positions = new Map(listed.map((metro, area) => [metro, area]));
  const areaOfShape = Int32Array.from(
    rows,
    ([row]) => positions.get(row === undefined ? -1 : counties.metro[row]) ?? -1,
  );
  const column = (figures: Float64Array) => Float64Array.from(listed, (metro) => figures[metro]);
  const total = (ofShapes: Float64Array) => {
    const sums = new Float64Array(listed.length);
    areaOfShape.forEach((area, shape) => {
      if (area >= 0) sums[area] += ofShapes[shape];
    });
    return sums;
  };
  const miles = once(() => total(squareMiles()));
  const known = once(() => total(attorneys()));
  return {
    areaOfShape,
    figures: {
      immigrants: column(metros.immigrants),
      margin: column(metros.margin),
      population: column(metros.population),
      get squareMiles() {
        return miles();
      },
      get attorneys() {
        return known();
      },
    },
  };
}

/** Simplified boundaries cut corners: an attorney on a coast still belongs to its county. */
const toleranceKm = 25;

/** Attorneys and offices that have not declined in each shape; NaN in states that are not listed in full. */
function countAttorneys({ attorneys, attorneyCoverage }: Atlas, shapes: readonly CountyShape[]) {
  const stateOf = (shape: CountyShape) => postalOfFips.get(shape.id.slice(0, 2)) ?? '';
  const counts = Float64Array.from(shapes, (shape) =>
    attorneyCoverage.includes(stateOf(shape)) ? 0 : Number.NaN,
  );
  const position = new Map(shapes.map(({ id }, shape) => [id, shape]));
  const indexes = new Map(
    attorneyCoverage.map((state) => [
      state,
      indexCounties(
        shapes
          .filter((shape) => stateOf(shape) === state)
          .map((shape) => ({ county: shape.id, polygons: polygonsOf(shape) })),
      ),
    ]),
  );
  attorneys.state.forEach((state, a) => {
    const index = indexes.get(state);
    if (index === undefined || attorneys.interest[a] === 'declined') return;
    const { latitude, longitude } = attorneys;
    const found = locateCounty(index, latitude[a], longitude[a], toleranceKm);
    const shape = found && position.get(found.county);
    if (shape !== null && shape !== undefined) counts[shape]++;
  });
  return counts;
}

function polygonsOf({ geometry }: CountyShape) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
