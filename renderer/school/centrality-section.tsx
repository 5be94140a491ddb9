import { useQuery } from '@tanstack/react-query';
import type { MultiLineString } from 'geojson';
import { useMemo } from 'react';
import type { AreaPicture } from '../../data/model/figures.ts';
import { chooseBoundaries } from '../../data/tables/boundary-vintage.ts';
import { sayArea, sayAreaInFull } from '../../data/words/area-name.ts';
import { CentralityPicture } from '../chart/centrality-picture.tsx';
import { loadBoundaries } from '../map/boundaries.ts';
import { areaPictureQuery } from '../state/figures.ts';
import type { Ranked } from '../state/ranking-store.ts';
import { formatMiles } from '../ui/format.ts';
import { useWidth } from '../ui/use-width.ts';
import styles from './centrality-section.module.css';

const height = 240;

/** The small picture of the area, and the two mean distances in one sentence. */
export function CentralitySection({ ranked, school }: { ranked: Ranked; school: number }) {
  const { figures, profile, atlas } = ranked;
  const picture = useQuery({
    ...areaPictureQuery(atlas.schools.unitid[school], profile),
    enabled: figures.area[school] >= 0,
  });
  const [place, width] = useWidth<HTMLElement>();
  if (figures.area[school] < 0) return null;
  const area = picture.data;
  return (
    <figure ref={place} className={styles.figure}>
      <div className={styles.picture} style={{ height }}>
        {area && width > 0 && (
          <AreaDrawing area={area} ranked={ranked} school={school} width={width} />
        )}
        {picture.isError && <p className={styles.trouble}>{picture.error.message}</p>}
      </div>
      <figcaption className={styles.caption}>
        {area && (
          <>
            <p data-copy>{distanceSentence(area, ranked, school)}</p>
            <p className={styles.key}>
              <Key />
              {area.apportioned && 'Counties’ immigrants, apportioned by tract population.'}
            </p>
          </>
        )}
      </figcaption>
    </figure>
  );
}

interface DrawingProps {
  area: AreaPicture;
  ranked: Ranked;
  school: number;
  width: number;
}

function AreaDrawing({ area, ranked, school, width }: DrawingProps) {
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
      label={`Map of ${sayAreaInFull(area)}: ${distanceSentence(area, ranked, school)}`}
    />
  );
}

const noLines: MultiLineString = { type: 'MultiLineString', coordinates: [] };

function useOutline(area: AreaPicture, counties: readonly string[]): MultiLineString {
  const boundaries = useQuery({
    queryKey: ['boundaries', chooseBoundaries(counties).vintage],
    queryFn: () => loadBoundaries(counties),
    structuralSharing: false,
  });
  return useMemo(() => boundaries.data?.outline(area.counties) ?? noLines, [boundaries.data, area]);
}

function Key() {
  return (
    <>
      <svg className={styles.cross} width="9" height="9" aria-hidden="true">
        <path d="M0 4.5h9M4.5 0v9" />
      </svg>
      Centre of immigrant population. Dots: where immigrants live.{' '}
    </>
  );
}

function distanceSentence(area: AreaPicture, ranked: Ranked, school: number): string {
  const { meanDistanceKm, bestMeanDistanceKm } = ranked.figures;
  const name = sayArea(area);
  if (Number.isNaN(meanDistanceKm[school]))
    return `How far immigrants in ${name} live is not known.`;
  const mean = formatMiles(meanDistanceKm[school]);
  if (Number.isNaN(bestMeanDistanceKm[school])) {
    return `On average an immigrant in ${name} lives ${mean} miles away.`;
  }
  const best = formatMiles(bestMeanDistanceKm[school]);
  return `On average an immigrant in ${name} lives ${mean} miles away; from the best place it would be ${best}.`;
}
