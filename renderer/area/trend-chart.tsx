import type { AreaVintage } from '../../data/model/area-view.ts';
import { formatCount, formatShort } from '../ui/format.ts';
import { useWidth } from '../ui/use-width.ts';
import styles from './trend-chart.module.css';

interface Props {
  /** At least two, all with a figure, the oldest first. */
  vintages: readonly AreaVintage[];
  baseline: number;
}

const height = 96;
const side = 36;
const top = 22;
const bottom = 22;
/** More figures than these would run into each other in full. */
const mostInFull = 4;

/** A point a vintage with its margin as a whisker; evenly apart, since vintages are names of tables. */
export function TrendChart({ vintages, baseline }: Props) {
  const [place, width] = useWidth<HTMLDivElement>();
  const margins = vintages.map(({ margin }) => (Number.isNaN(margin) ? 0 : margin));
  const least = Math.min(...vintages.map(({ immigrants }, i) => immigrants - margins[i]));
  const most = Math.max(...vintages.map(({ immigrants }, i) => immigrants + margins[i]));
  const span = Math.max(most - least, most * 0.02);
  const x = (i: number) => side + ((width - 2 * side) * i) / (vintages.length - 1);
  const y = (people: number) => top + (height - top - bottom) * (1 - (people - least) / span);
  const words = vintages.map(({ vintage, immigrants }) => `${vintage} ${formatCount(immigrants)}`);
  const hasBaseline = baseline > least && baseline < most;
  return (
    <div ref={place} className={styles.chart}>
      {width > 0 && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={`Immigrants: ${words.join(', ')}`}
        >
          {hasBaseline && (
            <path className={styles.baseline} d={`M0 ${y(baseline)}H${width}`}>
              <title>The baseline of {formatCount(baseline)}</title>
            </path>
          )}
          <polyline
            className={styles.line}
            points={vintages.map(({ immigrants }, i) => `${x(i)},${y(immigrants)}`).join(' ')}
          />
          {vintages.map(({ vintage, immigrants, current }, i) => (
            <g key={vintage}>
              {margins[i] > 0 && (
                <path
                  className={styles.whisker}
                  d={`M${x(i)} ${y(immigrants - margins[i])}V${y(immigrants + margins[i])}`}
                />
              )}
              <circle
                className={current ? styles.current : styles.point}
                cx={x(i)}
                cy={y(immigrants)}
                r={4}
              />
              <text className={styles.figure} x={x(i)} y={y(immigrants + margins[i]) - 8}>
                {(vintages.length > mostInFull ? formatShort : formatCount)(immigrants)}
              </text>
              <text className={styles.vintage} x={x(i)} y={height - 4}>
                {vintage.replace(/^ACS /, '')}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
