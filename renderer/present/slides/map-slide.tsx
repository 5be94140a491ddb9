import { useMemo } from 'react';
import type { Report } from '../../../data/report/report.ts';
import { BoardMap } from '../map/board-map.tsx';
import { markersOf } from '../map/markers-of.ts';
import type { PageSize } from '../scaled-page.tsx';
import { MapKey } from '../map/map-key.tsx';
import styles from './map-slide.module.css';

interface Props {
  report: Report;
  number: number;
  size: PageSize;
}

const besidesHeight = 100 + 92;

/** The candidate cities on the map of the country. */
export function MapSlide({ report, number, size }: Props) {
  const markers = useMemo(() => markersOf(report), [report]);
  return (
    <section className={styles.slide}>
      <h2 className={styles.title}>{report.map.title}</h2>
      <BoardMap
        map={report.map}
        markers={markers}
        width={size.width}
        height={size.height - besidesHeight}
        radius={20}
        fontSize={28}
      />
      <div className={styles.key}>
        <MapKey sources={sayVintages(report)} />
      </div>
      <p className={styles.number}>{number}</p>
    </section>
  );
}

/** How old the figures are; whose they are is on the last page. */
function sayVintages({ sources }: Report): string {
  return sources
    .filter(({ kind }) => kind === 'immigrants' || kind === 'schools')
    .map(({ name, vintage }) => `${name}: ${vintage}`)
    .join(' · ');
}
