import { useMemo } from 'react';
import { usualColouring } from '../../../data/measures/colouring.ts';
import type { Report } from '../../../data/report/report.ts';
import { sourcesOfMap } from '../../../data/report/report-map.ts';
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

const titleHeight = 100;
/** A square of two measures takes more room than a ruler. */
const keyHeights = { ruler: 92, square: 280 };

/** The candidate cities on the map of the country. */
export function MapSlide({ report, number, size }: Props) {
  const markers = useMemo(() => markersOf(report), [report]);
  const square = report.map.coloured?.colouring.measure === 'attorneys';
  const keyHeight = square ? keyHeights.square : keyHeights.ruler;
  return (
    <section className={styles.slide}>
      <h2 className={styles.title}>{report.map.title}</h2>
      <BoardMap
        map={report.map}
        markers={markers}
        width={size.width}
        height={size.height - titleHeight - keyHeight}
        radius={20}
        fontSize={28}
      />
      <div className={styles.key} style={{ height: keyHeight }}>
        <MapKey map={report.map} sources={sayVintages(report)} />
      </div>
      <p className={styles.number}>{number}</p>
    </section>
  );
}

/** How old the figures are; whose they are is on the last page. */
function sayVintages({ map, sources }: Report): string {
  const shown = sourcesOfMap(map.coloured?.colouring ?? usualColouring);
  return sources
    .filter(({ kind }) => shown.includes(kind))
    .map(({ name, vintage }) => `${name}: ${vintage}`)
    .join(' · ');
}
