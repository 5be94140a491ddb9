import { useMemo } from 'react';
import type { ReportMap, ReportPicture, ReportSchool } from '../../../data/report/report.ts';
import { CentralityPicture } from '../../chart/centrality-picture.tsx';
import { useBoundaries } from '../map/use-boundaries.ts';
import styles from './area-figure.module.css';

/** It is drawn twice as large as it is made, letters and all. */
const enlarged = 2;
const width = 600;

interface Props {
  picture: ReportPicture;
  school: ReportSchool;
  /** Of the country: its counties say which boundaries fit. */
  map: ReportMap;
  /** Of the picture. */
  height: number;
}

/** Where the immigrants of the area live and how the lead school lies to them. */
export function AreaFigure({ picture, school, map, height }: Props) {
  const boundaries = useBoundaries(map);
  const outline = useMemo(
    () => boundaries?.outline(picture.counties) ?? null,
    [boundaries, picture],
  );
  const area = useMemo(
    () => ({
      ...picture,
      latitude: Float64Array.from(picture.latitude),
      longitude: Float64Array.from(picture.longitude),
      immigrants: Float64Array.from(picture.immigrants),
    }),
    [picture],
  );
  const text = (key: string) => school.figures.find((figure) => figure.key === key)?.text;
  return (
    <figure className={styles.figure}>
      <div className={styles.picture} style={{ width, height }}>
        {outline && (
          <CentralityPicture
            area={area}
            outline={outline}
            school={school.record}
            fit={school.record.fit ?? Number.NaN}
            width={width / enlarged}
            height={height / enlarged}
            // As in the report's words beside it.
            units="miles"
            label={picture.alt}
          />
        )}
      </div>
      <figcaption className={styles.caption}>
        <span>
          <strong>{text('reachableImmigrants')}</strong> immigrants within reach
        </span>
        <span>
          centrality <strong>{text('centrality')}</strong>
        </span>
      </figcaption>
      <p className={styles.key}>
        Dots: where immigrants live. Circle: the school, rings at 6, 12 and 24 miles. Cross: the
        centre of immigrant population.
      </p>
    </figure>
  );
}
