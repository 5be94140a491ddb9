import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** us-atlas counties-10m.json: counties and states by FIPS code, in WGS84 degrees. */
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
  countyShapes(ids: readonly string[]): CountyShape[];
  /** One line around counties taken together. */
  outline(ids: readonly string[]): MultiLineString;
  /** Lines around all groups of counties; `groupOf` says -1 for a county of none. */
  groupOutlines(groupOf: (county: string) => number): MultiLineString;
}

type CountyGeometry = GeometryObject<{ name: string }>;

export function decodeBoundaries(topology: CountyTopology): Boundaries {
  const { counties: countyObject, states: stateObject, nation } = topology.objects;
  const counties = shapesOf(topology, countyObject);
  const shapeOf = new Map(counties.map((county) => [county.id, county]));
  const geometryOf = new Map(countyObject.geometries.map((geometry) => [idOf(geometry), geometry]));
  const shared = (keep: (a: string, b: string) => boolean) =>
    mesh(topology, countyObject, (a, b) => keep(idOf(a), idOf(b)));

  return {
    counties,
    states: shapesOf(topology, stateObject),
    countyBorders: shared((a, b) => a !== b && stateOf(a) === stateOf(b)),
    stateBorders: mesh(topology, stateObject, (a, b) => a !== b),
    coast: mesh(topology, nation),
    countyShapes: (ids) => ids.flatMap((id) => shapeOf.get(id) ?? []),
    outline(ids) {
      const geometries = ids.flatMap((id) => geometryOf.get(id) ?? []);
      // A line that only one member uses lies on the outside.
      return mesh(
        topology,
        { type: 'GeometryCollection', geometries } satisfies GeometryCollection,
        (a, b) => a === b,
      );
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
