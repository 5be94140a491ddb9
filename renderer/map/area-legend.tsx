import type { ReactNode } from 'react';
import { ringDistances, unitWords } from '../../data/words/distance.ts';
import { listOf } from '../../data/words/plural.ts';
import { formatShare } from '../ui/format.ts';
import type { AreaMarks } from './area-marks.ts';
import { marksFromZoom } from './layers/area-marks.ts';
import marks from './area-legend.module.css';
import styles from './legend.module.css';
import type { MapPalette } from './map-palette.ts';
import type { Switches } from './map-switches.ts';

interface Props {
  palette: MapPalette;
  area: AreaMarks | null;
  zoom: number;
  switches: Switches;
}

/** The marks of the area that is looked at; nothing of what is not drawn. */
export function AreaLegend({ palette, area, zoom, switches }: Props) {
  if (area === null || zoom < marksFromZoom) return null;
  const { centre, ellipse, school, reached, units } = area;
  const hasLines = switches.lines && reached.length > 0;
  if (!switches.area && !hasLines) return null;
  const ink = { fill: 'none', stroke: palette.ink };
  return (
    <div>
      {switches.area && centre !== null && (
        <p className={marks.mark}>
          <Swatch>
            <path d="M11 1v10M6 6h10" {...ink} strokeWidth={2} strokeLinecap="round" />
          </Swatch>
          centre of immigrant population
        </p>
      )}
      {switches.area && ellipse !== null && (
        <p className={marks.mark}>
          <Swatch>
            <ellipse cx={11} cy={6} rx={10} ry={5} {...ink} strokeDasharray="4 2.5" />
          </Swatch>
          standard ellipse (1 SD): {formatShare(ellipse.share)}
        </p>
      )}
      {switches.area && school !== null && (
        <p className={marks.mark}>
          <Swatch>
            <path d="M1 11a10 10 0 0 1 20 0" {...ink} strokeDasharray="1 3" />
          </Swatch>
          {listOf(ringDistances[units].map(String))} {unitWords[units].name}
        </p>
      )}
      {hasLines && (
        <p className={marks.mark}>
          <Swatch>
            <path d="M1 3h20" stroke={palette.attorney} strokeWidth={2.2} />
            <path d="M1 9h20" stroke={palette.attorney} strokeWidth={0.8} opacity={0.6} />
          </Swatch>
          attorneys, wider where nearer
        </p>
      )}
    </div>
  );
}

function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg className={styles.swatch} width={22} height={12} aria-hidden="true">
      {children}
    </svg>
  );
}
