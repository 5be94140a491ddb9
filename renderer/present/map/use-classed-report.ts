import { useMemo } from 'react';
import type { ReportMap } from '../../../data/report/report.ts';
import type { ClassedAreas } from '../../map/classify-areas.ts';
import { classifyReport } from '../../map/classify-report.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { useBoundaries } from './use-boundaries.ts';

/** The areas of a report's map in classes, with their shapes; null until those are there. */
export function useClassedReport(
  map: ReportMap,
): { boundaries: Boundaries; classed: ClassedAreas } | null {
  const boundaries = useBoundaries(map);
  return useMemo(
    () => boundaries && { boundaries, classed: classifyReport(map, boundaries) },
    [map, boundaries],
  );
}
