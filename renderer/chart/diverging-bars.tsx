import { useWidth } from '../ui/use-width.ts';
import styles from './diverging-bars.module.css';

interface Props {
  /** Points of each bar, positive to the right. */
  bars: readonly { key: string; points: number }[];
  rowHeight: number;
}

const barHeight = 10;

/** Bars to either side of a middle, on one scale; what they are is written beside them. */
export function DivergingBars({ bars, rowHeight }: Props) {
  const [place, width] = useWidth<HTMLDivElement>();
  // The middle leaves to either side what the longest bar there needs.
  const right = Math.max(0, ...bars.map(({ points }) => points));
  const left = Math.max(0, ...bars.map(({ points }) => -points));
  const perPoint = (width - 2) / Math.max(1, left + right);
  const middle = 1 + left * perPoint;
  const height = rowHeight * bars.length;
  return (
    <div ref={place} className={styles.chart} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          {bars.map(({ key, points }, row) => {
            const length = Math.abs(points) * perPoint;
            return (
              <rect
                key={key}
                className={points >= 0 ? styles.for : styles.against}
                x={points >= 0 ? middle : middle - length}
                y={row * rowHeight + (rowHeight - barHeight) / 2}
                width={length}
                height={barHeight}
              />
            );
          })}
          <path className={styles.middle} d={`M${middle} 0V${height}`} />
        </svg>
      )}
    </div>
  );
}

export type Side = 'for' | 'against';

/** What the bars of either side look like, beside the name of the one they speak for. */
export function BarMark({ side }: { side: Side }) {
  return (
    <svg className={styles.mark} width="10" height="10" aria-hidden="true">
      <rect className={styles[side]} x="0.5" y="0.5" width="9" height="9" />
    </svg>
  );
}
