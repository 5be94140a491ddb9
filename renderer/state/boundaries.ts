import { queryOptions } from '@tanstack/react-query';
import { chooseBoundaries } from '../../data/tables/boundary-vintage.ts';
import { loadBoundaries } from '../map/boundaries.ts';

/** Boundaries that fit a table of immigrants, by the codes of its counties; the map has them already. */
export function boundariesQuery(counties: readonly string[]) {
  return queryOptions({
    queryKey: ['boundaries', chooseBoundaries(counties).vintage],
    queryFn: () => loadBoundaries(counties),
    structuralSharing: false,
  });
}
