import { useEffect, useState } from 'react';
import type { ReportMap } from '../../../data/report/report.ts';
import { loadBoundaries } from '../../map/boundaries.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';

/** The boundaries that fit the counties of a report; null until they are there. */
export function useBoundaries({ counties }: ReportMap): Boundaries | null {
  const [boundaries, setBoundaries] = useState<Boundaries | null>(null);
  useEffect(() => {
    let over = false;
    loadBoundaries(counties.id)
      .then((loaded) => {
        if (!over) setBoundaries(loaded);
      })
      .catch((error: unknown) => console.error(error));
    return () => {
      over = true;
    };
  }, [counties]);
  return boundaries;
}
