import { rankTicks, type RankScale } from './rank-scale.ts';
import styles from './rank-strip.module.css';

interface Props {
  width: number;
  height: number;
  scale: RankScale;
  /** The last rank of the scale, for its marks. */
  last: number;
  rank: number;
  /** Null while it is being worked out. */
  interval: readonly [low: number, high: number] | null;
}

/** The outermost marks stay whole. */
const inset = 6;

export function placeOn(scale: RankScale, width: number, rank: number): number {
  return inset + scale(rank) * (width - 2 * inset);
}

/** Where a school lies in 9 of 10 draws, and the rank that it has. */
export function RankStrip({ width, height, scale, last, rank, interval }: Props) {
  const x = (place: number) => placeOn(scale, width, place);
  const middle = height / 2;
  return (
    <svg className={styles.strip} width={width} height={height} aria-hidden="true">
      {rankTicks(last).map((tick) => (
        <path key={tick} className={styles.tick} d={`M${x(tick)} 0V${height}`} />
      ))}
      {interval && (
        <path className={styles.interval} d={`M${x(interval[0])} ${middle}H${x(interval[1])}`} />
      )}
      <circle className={styles.rank} cx={x(rank)} cy={middle} r="4" />
    </svg>
  );
}

/** The ranks over a column of strips. */
export function RankAxis({ width, scale, last }: Pick<Props, 'width' | 'scale' | 'last'>) {
  return (
    <svg className={styles.strip} width={width} height={16} aria-hidden="true">
      {rankTicks(last).map((tick) => (
        <text
          key={tick}
          className={styles.label}
          x={placeOn(scale, width, tick)}
          y={12}
          textAnchor="middle"
        >
          {tick.toLocaleString('en-US')}
        </text>
      ))}
    </svg>
  );
}
