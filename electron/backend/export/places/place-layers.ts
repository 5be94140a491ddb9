import { centreOf } from '../../../../data/fit/need.ts';
import { dissolvePolygons, type Polygons } from '../../../../data/geo/dissolve-polygons.ts';
import { degreesOf } from '../../../../data/geo/earth.ts';
import { known } from '../../../../data/report/ranked-schools.ts';
import type { Cell, CellKind } from '../../../../data/report/school-table.ts';
import { chooseBoundaries } from '../../../../data/tables/boundary-vintage.ts';
import { readCountyBoundaries } from '../../import/county-boundaries.ts';
import type { ExportSource } from '../export-source.ts';
import { areasOf, type ListedArea } from './areas-of.ts';
import { attorneysInReach } from './attorneys-in-reach.ts';

/** What files for maps hold of a source. */
export type PlaceSource = Pick<ExportSource, 'report' | 'table' | 'country' | 'demand' | 'root'>;

/** One layer of a map: columns, and features with a cell for each. */
export interface PlaceLayer {
  name: 'areas' | 'centres' | 'attorneys' | 'schools';
  /** What it shows, for people. */
  title: string;
  geometry: 'Point' | 'MultiPolygon';
  columns: readonly { key: string; kind: CellKind }[];
  features: PlaceFeature[];
}

/** A place in WGS84 degrees, longitude first; null where it is not known. */
export interface PlaceFeature {
  place: { type: 'Point'; at: [number, number] } | { type: 'MultiPolygon'; at: Polygons } | null;
  cells: readonly Cell[];
}

/** The layers of a shortlist or of the whole ranking, from the ground up. */
export function placeLayers(source: PlaceSource): PlaceLayer[] {
  const areas = areasOf(source);
  return [
    areaLayer(source, areas),
    centreLayer(source, areas),
    attorneyLayer(source),
    schoolLayer(source),
  ];
}

function areaLayer({ country: { atlas }, root }: PlaceSource, areas: ListedArea[]): PlaceLayer {
  const { vintage } = chooseBoundaries(atlas.counties.id);
  const boundaries = new Map(
    readCountyBoundaries(root, vintage).map(({ county, polygons }) => [county, polygons]),
  );
  return {
    name: 'areas',
    title: 'Areas: counties and metropolitan areas, with their immigrants',
    geometry: 'MultiPolygon',
    columns: [
      { key: 'area_id', kind: 'id' },
      { key: 'area_kind', kind: 'text' },
      { key: 'area', kind: 'text' },
      { key: 'candidate_city', kind: 'text' },
      { key: 'city_status', kind: 'text' },
      { key: 'schools', kind: 'count' },
      { key: 'population', kind: 'count' },
      { key: 'immigrants', kind: 'count' },
      { key: 'immigrants_margin', kind: 'count' },
    ],
    features: areas.map((area) => {
      const { kind, id, name, position, city, schools, counties } = area;
      const columns = kind === 'metro' ? atlas.metros : atlas.counties;
      const shape = dissolvePolygons(counties.flatMap((county) => [boundaries.get(county) ?? []]));
      return {
        place: shape.length === 0 ? null : { type: 'MultiPolygon', at: shape },
        cells: [
          ...[id, kind, name, city?.name ?? null, city?.status ?? null, schools],
          ...[columns.population, columns.immigrants, columns.margin].map((column) =>
            known(column[position]),
          ),
        ],
      };
    }),
  };
}

function centreLayer({ country: { atlas }, demand }: PlaceSource, areas: ListedArea[]): PlaceLayer {
  return {
    name: 'centres',
    title: 'Centres of immigrant population',
    geometry: 'Point',
    columns: [
      { key: 'area_id', kind: 'id' },
      { key: 'area_kind', kind: 'text' },
      { key: 'area', kind: 'text' },
      { key: 'immigrants', kind: 'count' },
      { key: 'mean_distance_km', kind: 'decimal' },
    ],
    features: areas.flatMap(({ kind, id, name, position }) => {
      const runs = kind === 'metro' ? demand().metro : demand().county;
      const centre = centreOf(demand(), runs.from[position], runs.to[position]);
      if (centre === null) return [];
      const { immigrants } = kind === 'metro' ? atlas.metros : atlas.counties;
      const { latitude, longitude } = degreesOf(centre.at);
      return [
        {
          place: pointAt(longitude, latitude),
          cells: [id, kind, name, known(immigrants[position]), centre.meanDistance],
        },
      ];
    }),
  };
}

function attorneyLayer({ report, table, country }: PlaceSource): PlaceLayer {
  const { attorneys } = country.atlas;
  const listed =
    report === null
      ? attorneys.id.map((_, a) => a)
      : attorneysInReach(attorneys, table.schools, country.profile);
  return {
    name: 'attorneys',
    title:
      report === null
        ? 'Immigration attorneys and offices'
        : 'Immigration attorneys and offices that count for one of the schools',
    geometry: 'Point',
    columns: [
      { key: 'id', kind: 'id' },
      { key: 'name', kind: 'text' },
      { key: 'kind', kind: 'text' },
      { key: 'city', kind: 'text' },
      { key: 'state', kind: 'text' },
      { key: 'placed_by', kind: 'text' },
      { key: 'interest', kind: 'text' },
      { key: 'pairs_low', kind: 'decimal' },
      { key: 'pairs_expected', kind: 'decimal' },
      { key: 'pairs_high', kind: 'decimal' },
    ],
    features: listed.map((a) => ({
      place: pointAt(attorneys.longitude[a], attorneys.latitude[a]),
      cells: [
        ...[attorneys.id, attorneys.name, attorneys.kind, attorneys.city, attorneys.state].map(
          (column) => column[a],
        ),
        attorneys.placedBy[a],
        attorneys.interest[a],
        ...[attorneys.pairsLow, attorneys.pairsExpected, attorneys.pairsHigh].map((column) =>
          known(column[a]),
        ),
      ],
    })),
  };
}

function schoolLayer({ report, table }: PlaceSource): PlaceLayer {
  return {
    name: 'schools',
    title: report === null ? 'Schools by rank' : `Candidates of the shortlist ${report.shortlist}`,
    geometry: 'Point',
    columns: table.columns,
    features: table.schools.map(({ longitude, latitude }, row) => ({
      place: pointAt(longitude, latitude),
      cells: table.rows[row],
    })),
  };
}

/** Degrees with six digits behind the point (0.1 m). */
function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

function pointAt(longitude: number, latitude: number): PlaceFeature['place'] {
  return { type: 'Point', at: [roundDegrees(longitude), roundDegrees(latitude)] };
}
