import type { ReportMap } from '../../../data/report/report.ts';
import { ScaleSteps } from '../../map/legend-scale.tsx';
import { mapPalettes } from '../../map/map-palette.ts';
import { LegendMarks, MeasureScale } from '../../map/measure-legend.tsx';
import { sayLegend } from '../../map/say-legend.ts';
import { useTheme } from '../../map/use-theme.ts';
import { fitBreaks } from '../../style/ramps.ts';
import styles from './map-key.module.css';
import { useClassedReport } from './use-classed-report.ts';

interface Props {
  map: ReportMap;
  sources: string;
}

/** What the colours of the map mean, in a line. */
export function MapKey({ map, sources }: Props) {
  const palette = mapPalettes[useTheme()];
  const classed = useClassedReport(map)?.classed ?? null;
  const words = classed && sayLegend(classed);
  return (
    <div className={styles.key}>
      {words && (
        <div className={styles.scale}>
          <div>
            <p className={styles.name}>{words.title}</p>
            <p className={styles.how}>{words.how}</p>
            {words.hasClasses && <p className={styles.how}>{words.note}</p>}
          </div>
          <div
            className={styles.ruler}
            data-many={classed.bounds.length > 5 || undefined}
            data-square={classed.twoWay !== null || undefined}
          >
            <MeasureScale classed={classed} words={words} palette={palette} />
          </div>
          <div className={styles.marks}>
            <LegendMarks words={words} palette={palette} />
          </div>
        </div>
      )}
      <div className={styles.scale}>
        <p className={styles.name}>Fit of the lead school</p>
        <div className={styles.ruler} data-few>
          <ScaleSteps
            colours={palette.fit}
            breaks={fitBreaks}
            names={fitBreaks.map((fit) => (fit % 20 === 0 ? String(fit) : ''))}
          />
        </div>
      </div>
      <p className={styles.sources}>{sources}</p>
    </div>
  );
}
