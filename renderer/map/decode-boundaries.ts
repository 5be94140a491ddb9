import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { codeInTable } from '../../data/tables/renamed-counties.ts';

/** counties-10m.json of us-atlas and us-atlas-2023: counties, states by FIPS code, WGS84 degrees. */
export type CountyTopology = Topology<{
  counties: GeometryCollection<{ name: string }>;
  states: GeometryCollection<{ name: string }>;
  nation: GeometryCollection;
}>;

export type CountyShape = Feature<Polygon | MultiPolygon, { name: string }> & { id: string };

/** Shapes and lines of the country; every shared border is drawn once. */
export interface Boundaries {
  counties: CountyShape[];
  states: CountyShape[];
  /** Between counties of one state, between states, and around the country. */
  countyBorders: MultiLineString;
  stateBorders: MultiLineString;
  coast: MultiLineString;
  /** Code of the shape that a county of a table is drawn by: its own, or its former or new one. */
  shapeOf(county: string): string | null;
  countyShapes(ids: readonly string[]): CountyShape[];
  /** One line around counties taken together. */
  outline(ids: readonly string[]): MultiLineString;
  /** Codes of the shapes that share a border with counties taken together, none of their own. */
  neighbours(ids: readonly string[]): string[];
  /** Lines around all groups of shapes; `groupOf` says -1 for a shape of none. */
  groupOutlines(groupOf: (shape: string) => number): MultiLineString;
}

type CountyGeometry = GeometryObject<{ name: string }>;

export function decodeBoundaries(topology: CountyTopology): Boundaries {
  const { counties: countyObject, states: stateObject, nation } = topology.objects;
  const counties = shapesOf(topology, countyObject);
  const shapes = new Map(counties.map((county) => [county.id, county]));
  const shapeOf = (county: string) => codeInTable(county, shapes);
  const shapesUnder = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => shapeOf(id) ?? [])),
  ];
  const geometryOf = new Map(countyObject.geometries.map((geometry) => [idOf(geometry), geometry]));
  /** Positions of the neighbours of each shape, found when they are first wanted. */
  let bordering: number[][] | null = null;
  const shared = (keep: (a: string, b: string) => boolean) =>
    mesh(topology, countyObject, (a, b) => keep(idOf(a), idOf(b)));

  return {
    counties,
    states: shapesOf(topology, stateObject),
    countyBorders: shared((a, b) => a !== b && stateOf(a) === stateOf(b)),
    stateBorders: mesh(topology, stateObject, (a, b) => a !== b),
    coast: mesh(topology, nation),
    shapeOf,
    countyShapes: (ids) => shapesUnder(ids).flatMap((id) => shapes.get(id) ?? []),
    outline(ids) {
      const geometries = shapesUnder(ids).flatMap((id) => geometryOf.get(id) ?? []);
      // A line that only one member uses lies on the outside.
      return mesh(
        topology,
        { type: 'GeometryCollection', geometries } satisfies GeometryCollection,
        (a, b) => a === b,
      );
    },
    neighbours(ids) {
      bordering ??= neighbors(countyObject.geometries);
      const own = new Set(shapesUnder(ids));
      const found = new Set<string>();
      for (const [position, { id }] of countyObject.geometries.entries()) {
        if (!own.has(String(id))) continue;
        for (const other of bordering[position]) found.add(idOf(countyObject.geometries[other]));
      }
      return [...found].filter((id) => !own.has(id));
    },
    groupOutlines: (groupOf) =>
      shared((a, b) => (a === b ? groupOf(a) >= 0 : groupOf(a) !== groupOf(b))),
  };
}

function shapesOf(topology: CountyTopology, object: GeometryCollection<{ name: string }>) {
  return feature(topology, object).features.map((shape) => ({
    ...shape,
    id: String(shape.id),
  })) as CountyShape[];
}

function idOf(geometry: CountyGeometry | GeometryObject): string {
  return String(geometry.id);
}

/** The first two digits of a county's FIPS code are its state's. */
function stateOf(county: string): string {
  return county.slice(0, 2);
}
