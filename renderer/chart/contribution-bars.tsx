import { useWidth } from '../ui/use-width.ts';
import { formatScore } from '../ui/format.ts';
import styles from './contribution-bars.module.css';
import { formatPoints, reachOf, stackUp } from './waterfall.ts';

interface Props {
  /** Where the sum begins, and what is written there. */
  start: number;
  startLabel: string;
  parts: readonly { label: string; points: number }[];
  endLabel: string;
}

const rowHeight = 22;
const barHeight = 10;
/** Widths of the columns left and right of the bars. */
const labels = 150;
const numbers = 36;

/** Points that add up before the eye: each bar begins where the one above it ends. */
export function ContributionBars({ start, startLabel, parts, endLabel }: Props) {
  const [place, width] = useWidth<HTMLDivElement>();
  const steps = stackUp(
    start,
    parts.map(({ points }) => points),
  );
  const end = steps.at(-1)?.to ?? start;
  const [low, high] = reachOf(start, steps);
  const room = width - labels - numbers - 12;
  const x = (points: number) => labels + 6 + ((points - low) / (high - low)) * room;
  const height = rowHeight * (parts.length + 2);
  const middle = (row: number) => row * rowHeight + rowHeight / 2;
  const said = parts.map(({ label }, i) => `${label} ${formatPoints(steps[i].shown)}`).join(', ');
  return (
    <div ref={place} className={styles.chart} style={{ height }}>
      {width > 0 && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={`${startLabel} ${formatScore(start)}; ${said}; ${endLabel} ${formatScore(end)}.`}
        >
          <path
            className={styles.start}
            d={`M${x(start)} ${middle(0)}V${middle(parts.length + 1)}`}
          />
          <text className={styles.quiet} y={middle(0) + 4}>
            {startLabel}
          </text>
          <text className={styles.quiet} x={width} y={middle(0) + 4} textAnchor="end">
            {formatScore(start)}
          </text>
          {parts.map(({ label }, i) => {
            const { from, to, shown } = steps[i];
            const y = middle(i + 1);
            return (
              <g key={label}>
                <path className={styles.thread} d={`M${x(from)} ${y - rowHeight / 2 - 4}V${y}`} />
                <text className={styles.label} y={y + 4}>
                  {label}
                </text>
                <rect
                  className={to >= from ? styles.gain : styles.loss}
                  x={Math.min(x(from), x(to))}
                  y={y - barHeight / 2}
                  width={Math.max(1, Math.abs(x(to) - x(from)))}
                  height={barHeight}
                />
                <text className={styles.number} x={width} y={y + 4} textAnchor="end">
                  {formatPoints(shown)}
                </text>
              </g>
            );
          })}
          <path
            className={styles.thread}
            d={`M${x(end)} ${middle(parts.length) + 4}V${middle(parts.length + 1)}`}
          />
          <circle className={styles.end} cx={x(end)} cy={middle(parts.length + 1)} r="3.5" />
          <text className={styles.strong} y={middle(parts.length + 1) + 4}>
            {endLabel}
          </text>
          <text
            className={styles.strong}
            x={width}
            y={middle(parts.length + 1) + 4}
            textAnchor="end"
          >
            {formatScore(end)}
          </text>
        </svg>
      )}
    </div>
  );
}
