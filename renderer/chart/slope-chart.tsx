import { formatOrdinal } from '../ui/format.ts';
import styles from './slope-chart.module.css';
import type { Slope } from './slopes.ts';

interface Props {
  slopes: readonly Slope[];
  names: readonly string[];
  /** What the two rankings are called. */
  titles: readonly [string, string];
  /** How many rows either side has. */
  rows: number;
  selected: number;
}

const rowHeight = 20;
const width = 96;

/** Two rankings side by side, a line for each school, those that move most in front. */
export function SlopeChart({ slopes, names, titles, rows, selected }: Props) {
  const lookOf = ({ school, moves }: Slope) => {
    if (school === selected) return 'selected';
    return moves ? 'moves' : undefined;
  };
  // A line to or from beyond the last row ends under it.
  const y = (row: number | null) => (row ?? rows) * rowHeight + rowHeight / 2;
  const inFront = slopes.toSorted((a, b) => weightOf(a, selected) - weightOf(b, selected));
  const side = (row: 'from' | 'to', rank: 'before' | 'after', other: 'before' | 'after') => (
    <ol className={styles[row]}>
      {slopes
        .filter((slope) => slope[row] !== null)
        .sort((a, b) => (a[row] ?? 0) - (b[row] ?? 0))
        .map((slope) => (
          <li key={slope.school} className={styles.row} data-look={lookOf(slope)}>
            <span className={styles.rank}>{slope[rank]}</span>
            <span className={styles.name} title={names[slope.school]}>
              {names[slope.school]}
            </span>
            <span className="visually-hidden">
              , {slope[other] === 0 ? 'no rank' : formatOrdinal(slope[other])} under the other
            </span>
          </li>
        ))}
    </ol>
  );
  return (
    <div className={styles.chart}>
      <h3 className={styles.fromTitle}>{titles[0]}</h3>
      <span />
      <h3 className={styles.toTitle}>{titles[1]}</h3>
      {side('from', 'before', 'after')}
      <svg width={width} height={(rows + 1) * rowHeight} aria-hidden="true">
        {inFront.map((slope) => (
          <path
            key={slope.school}
            className={styles.line}
            data-look={lookOf(slope)}
            d={`M4 ${y(slope.from)}L${width - 4} ${y(slope.to)}`}
          />
        ))}
      </svg>
      {side('to', 'after', 'before')}
    </div>
  );
}

/** What moves lies over what stays, and the selected school over all. */
function weightOf({ school, moves }: Slope, selected: number): number {
  return school === selected ? 2 : Number(moves);
}
