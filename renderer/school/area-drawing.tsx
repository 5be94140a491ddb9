import { useQuery } from '@tanstack/react-query';
import type { MultiLineString } from 'geojson';
import { useMemo } from 'react';
import type { AreaPicture } from '../../data/model/figures.ts';
import type { Units } from '../../data/model/settings.ts';
import { sayArea, sayAreaInFull } from '../../data/words/area-name.ts';
import { formatDistance, unitWords } from '../../data/words/distance.ts';
import { CentralityPicture } from '../chart/centrality-picture.tsx';
import { boundariesQuery } from '../state/boundaries.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { useUnits } from '../state/settings-store.ts';

interface DrawingProps {
  area: AreaPicture;
  ranked: Ranked;
  school: number;
  width: number;
  height: number;
  /** Pixels a mile, where several pictures have one scale. */
  commonScale?: number;
}

/** Where the immigrants of a school's area live, drawn small. */
export function AreaDrawing(props: DrawingProps) {
  const { area, ranked, school, width, height, commonScale } = props;
  const units = useUnits();
  const outline = useOutline(area, ranked.atlas.counties.id);
  const { schools } = ranked.atlas;
  const fit = ranked.fit.fit[school];
  const place = useMemo(
    () => ({
      latitude: schools.latitude[school],
      longitude: schools.longitude[school],
      name: schools.name[school],
    }),
    [schools, school],
  );
  return (
    <CentralityPicture
      area={area}
      outline={outline}
      school={place}
      fit={fit}
      width={width}
      height={height}
      units={units}
      {...(commonScale !== undefined && { commonScale })}
      label={`Map of ${sayAreaInFull(area)}: ${distanceSentence(area, ranked, school, units)}`}
    />
  );
}

const noLines: MultiLineString = { type: 'MultiLineString', coordinates: [] };

function useOutline(area: AreaPicture, counties: readonly string[]): MultiLineString {
  const boundaries = useQuery(boundariesQuery(counties));
  return useMemo(() => boundaries.data?.outline(area.counties) ?? noLines, [boundaries.data, area]);
}

/** The two mean distances in one sentence. */
export function distanceSentence(
  area: AreaPicture,
  ranked: Ranked,
  school: number,
  units: Units,
): string {
  const { meanDistanceKm, bestMeanDistanceKm } = ranked.figures;
  const name = sayArea(area);
  if (Number.isNaN(meanDistanceKm[school]))
    return `How far immigrants in ${name} live is not known.`;
  const mean = formatDistance(meanDistanceKm[school], units);
  if (Number.isNaN(bestMeanDistanceKm[school])) {
    return `On average an immigrant in ${name} lives ${mean} ${unitWords[units].name} away.`;
  }
  const best = formatDistance(bestMeanDistanceKm[school], units);
  return `On average an immigrant in ${name} lives ${mean} ${unitWords[units].name} away; from the best place it would be ${best}.`;
}
