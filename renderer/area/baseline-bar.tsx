import { immigrantRamps } from '../style/ramps.ts';
import { useTheme } from '../map/use-theme.ts';
import { formatShort } from '../ui/format.ts';
import { useWidth } from '../ui/use-width.ts';
import styles from './baseline-bar.module.css';

interface Props {
  immigrants: number;
  /** NaN where not known: then no whisker is drawn. */
  margin: number;
  baseline: number;
}

const height = 34;
const top = 4;
const thick = 12;

/** The figure as a bar with its margin as a whisker, and the baseline as a line across it. */
export function BaselineBar({ immigrants, margin, baseline }: Props) {
  const [place, width] = useWidth<HTMLDivElement>();
  const blue = immigrantRamps[useTheme()][3];
  const half = Number.isNaN(margin) ? 0 : margin;
  const most = Math.max(immigrants + half, baseline) * 1.06;
  const x = (people: number) => Math.round((Math.max(0, people) / most) * width) + 0.5;
  const labelAtEnd = x(baseline) > width - 80;
  return (
    <div ref={place} className={styles.bar}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <rect className={styles.ground} x={0} y={top} width={width} height={thick} />
          <rect x={0} y={top} width={x(immigrants)} height={thick} fill={blue} />
          {half > 0 && (
            <path
              className={styles.whisker}
              d={`M${x(immigrants - half)} ${top + thick / 2}H${x(immigrants + half)}M${x(immigrants - half)} ${top + 3}v6M${x(immigrants + half)} ${top + 3}v6`}
            />
          )}
          <path className={styles.baseline} d={`M${x(baseline)} ${top - 4}v${thick + 8}`} />
          <text
            className={styles.label}
            x={x(baseline) + (labelAtEnd ? -4 : 4)}
            y={height - 4}
            textAnchor={labelAtEnd ? 'end' : 'start'}
          >
            baseline {formatShort(baseline)}
          </text>
        </svg>
      )}
    </div>
  );
}
