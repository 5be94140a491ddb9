import { createHash } from 'node:crypto';
import type { Atlas } from '../../../data/model/atlas.ts';
import { criteria } from '../../../data/model/criterion.ts';
import type { SchoolFigures } from '../../../data/model/figures.ts';

/** SHA-256 of the figures of all schools that a ranking is computed from, in the order of UNITIDs. */
export function hashFigures({ schools }: Atlas, figures: SchoolFigures): string {
  const hash = createHash('sha256');
  hash.update(schools.unitid.join(' '));
  hash.update(figures.exclusion.join(' '));
  const columns = [
    figures.areaKind,
    figures.area,
    figures.immigrants,
    figures.margin,
    figures.pairsLow,
    figures.pairsHigh,
    ...criteria.map((criterion) => figures.criteria[criterion]),
  ];
  for (const { buffer, byteOffset, byteLength } of columns) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.digest('hex');
}
