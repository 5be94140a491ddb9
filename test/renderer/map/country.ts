import { readFileSync } from 'node:fs';
import { type CountyTopology, decodeBoundaries } from '../../../renderer/map/decode-boundaries.ts';

/** The boundaries that the window draws, from the same file. */
export function realBoundaries() {
  const file = new URL('../../../node_modules/us-atlas/counties-10m.json', import.meta.url);
  return decodeBoundaries(JSON.parse(readFileSync(file, 'utf8')) as CountyTopology);
}
