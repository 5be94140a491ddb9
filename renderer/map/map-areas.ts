import { sumMargins } from '../../data/fit/margin.ts';
import { squareMilesOf } from '../../data/geo/polygon-area.ts';
import type { AreaFigures } from '../../data/measures/area-figures.ts';
import type { ColouredAreas } from '../../data/measures/colouring.ts';
import { countAttorneys } from '../../data/measures/count-attorneys.ts';
import type { CountyColumns, MetroColumns } from '../../data/model/area.ts';
import type { Atlas } from '../../data/model/atlas.ts';
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

type FigureColumn = 'immigrants' | 'margin' | 'population';

/** What the shapes are coloured from; tables of a workspace, or what a report carries of them. */
export interface CountryToDraw {
  counties: Pick<CountyColumns, FigureColumn | 'id' | 'metro'>;
  metros: Pick<MetroColumns, FigureColumn | 'type'>;
  /** Attorneys and offices of each shape; NaN where not all of them are known. */
  attorneysOf(shapes: readonly CountyShape[]): Float64Array;
}

/** What the shapes of the map can be coloured by, from the datasets in use. */
export function drawAreas(atlas: Atlas, boundaries: Boundaries): MapAreas {
  const { counties, metros, attorneys, attorneyCoverage } = atlas;
  const attorneysOf = (shapes: readonly CountyShape[]) =>
    countAttorneys(
      attorneys,
      attorneyCoverage,
      shapes.map((shape) => ({ county: shape.id, polygons: polygonsOf(shape) })),
    );
  return drawCountry({ counties, metros, attorneysOf }, boundaries);
}

/**
 * What the shapes of a map can be coloured by. A county is what one shape holds: where that is
 * several counties of the table, their sum, unknown where one of them is. Metros are metropolitan
 * areas; micropolitan ones count as counties. Areas and attorneys are worked out when first read.
 */
export function drawCountry(country: CountryToDraw, boundaries: Boundaries): MapAreas {
  const shapes = boundaries.counties;
  const positionOfShape = new Map(shapes.map(({ id }, shape) => [id, shape]));
  const rows = rowsOfShapes(country, boundaries, positionOfShape);
  const squareMiles = once(() =>
    Float64Array.from(shapes, (shape) => squareMilesOf(polygonsOf(shape))),
  );
  const attorneys = once(() => country.attorneysOf(shapes));
  const counties: DrawnAreas = {
    areaOfShape: Int32Array.from(shapes, (_, shape) => shape),
    figures: {
      ...countyFigures(country, rows),
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
    metros: metroAreas(country, rows, squareMiles, attorneys),
    positionOfShape,
  };
}

/** Positions in CountyColumns of the counties that each shape holds. */
function rowsOfShapes(
  { counties }: CountryToDraw,
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

function countyFigures({ counties }: CountryToDraw, rows: readonly number[][]) {
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
  { counties, metros }: CountryToDraw,
  rows: readonly number[][],
  squareMiles: () => Float64Array,
  attorneys: () => Float64Array,
): DrawnAreas {
  const listed = metros.type.flatMap((type, m) => (type === 'metropolitan' ? [m] : []));
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
