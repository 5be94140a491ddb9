import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { CountyBoundary } from '../../../data/geo/locate-county.ts';

type Topology = Parameters<typeof feature>[0];

/** County boundaries of 2017 (Census Bureau, simplified to 1:10,000,000), from the package us-atlas. */
export function readCountyBoundaries(root: string): CountyBoundary[] {
  const path = createRequire(join(root, 'package.json')).resolve('us-atlas/counties-10m.json');
  const topology: Topology = JSON.parse(readFileSync(path, 'utf8'));
  const counties = feature(topology, topology.objects.counties);
  if (counties.type !== 'FeatureCollection') throw new Error(`${path} holds no counties`);
  return counties.features.map(({ id, geometry }) => {
    const county = String(id);
    if (geometry.type === 'Polygon') return { county, polygons: [geometry.coordinates] };
    if (geometry.type === 'MultiPolygon') return { county, polygons: geometry.coordinates };
    throw new Error(`County ${county} has a boundary of type ${geometry.type}`);
  });
}
