import { useMemo } from 'react';
import { valueAt } from '../../data/fit/value-function.ts';
import type { Knot } from '../../data/model/profile.ts';
import { formatShort } from '../ui/format.ts';
import { binFigures } from './distribution.ts';
import { type FigureAxis, shareOnAxis } from './figure-axis.ts';
import styles from './value-chart.module.css';
import { valuePath } from './value-path.ts';
import type { ValuePlot } from './value-plot.ts';

export interface ChartBaseline {
  at: number;
  label: string;
  /** On which side of its line the label stands; labels of neighbours must not meet. */
  side: 'left' | 'right';
}

interface Props {
  plot: ValuePlot;
  axis: FigureAxis;
  knots: readonly Knot[];
  /** The figure of every school, NaN where unknown, and whether it belongs to the distribution. */
  figures: Float64Array;
  counted: (school: number) => boolean;
  baselines: readonly ChartBaseline[];
  /** The figure of the selected school, NaN where there is none. */
  own: number;
}

const binWidth = 5;

/** Real schools, baselines and the line of a value function. */
export function ValueBackdrop({ plot, axis, knots, figures, counted, baselines, own }: Props) {
  const { left, inner, floor, x, y } = plot;
  const bins = Math.max(1, Math.floor(inner / binWidth));
  const heights = useMemo(
    () => binFigures(figures, counted, (figure) => shareOnAxis(axis, figure), bins),
    [figures, counted, axis, bins],
  );
  // Below the line of 100: the tallest bar touches nothing.
  const tallest = (floor - y(100)) * 0.9;
  return (
    <svg width={plot.width} height={plot.height} aria-hidden="true">
      {Array.from(heights, (share, bin) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
          key={bin}
          className={styles.bin}
          x={left + (bin * inner) / bins}
          y={floor - share * tallest}
          width={inner / bins - 1}
          height={share * tallest}
        />
      ))}
      {[50, 100].map((value) => (
        <path key={value} className={styles.grid} d={`M${left} ${y(value) + 0.5}h${inner}`} />
      ))}
      <path className={styles.floor} d={`M${left} ${floor + 0.5}h${inner}`} />
      {[0, 50, 100].map((value) => (
        <text key={value} className={styles.label} x={left - 8} y={y(value) + 4} textAnchor="end">
          {value}
        </text>
      ))}
      {axis.ticks.map((tick) => (
        <text
          key={tick}
          className={styles.label}
          x={x(tick)}
          y={floor + 18}
          textAnchor={x(tick) > plot.width - 16 ? 'end' : 'middle'}
        >
          {formatShort(tick * axis.factor)}
        </text>
      ))}
      {baselines.map(({ at, label, side }) => (
        <g key={label}>
          <path className={styles.baseline} d={`M${x(at)} 2V${floor}`} />
          <text
            className={styles.label}
            x={x(at) + (side === 'left' ? -4 : 4)}
            y={11}
            textAnchor={side === 'left' ? 'end' : 'start'}
          >
            {label}
          </text>
        </g>
      ))}
      <path className={styles.line} d={valuePath(knots, axis, x, y)} />
      {!Number.isNaN(own) && (
        <>
          <path className={styles.stem} d={`M${x(own)} ${floor}V${y(valueAt(own, knots))}`} />
          <circle className={styles.own} cx={x(own)} cy={y(valueAt(own, knots))} r="4" />
        </>
      )}
    </svg>
  );
}
