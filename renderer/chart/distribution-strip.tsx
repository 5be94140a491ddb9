import { useMemo } from 'react';
import { useWidth } from '../ui/use-width.ts';
import { binFigures, type StripScale } from './distribution.ts';
import styles from './distribution-strip.module.css';

interface Baseline {
  at: number;
  label: string;
  /** On which side of its line the label stands; labels of neighbours must not meet. */
  side: 'left' | 'right';
}

interface Props {
  /** The figure of every school, NaN where unknown. */
  figures: Float64Array;
  /** Whether a school belongs to the distribution. */
  counted: (school: number) => boolean;
  scale: StripScale;
  /** The school's own figure, and the range in which it may lie where that is known. */
  figure: number;
  range?: readonly [number, number];
  baselines: readonly Baseline[];
  /** Whose distribution it is. */
  caption: string;
}

const labelHeight = 16;
const plotHeight = 24;
const binWidth = 5;
/** The outermost marks stay whole. */
const inset = 4;

/** One school's figure among those of all real schools, with the baseline it is held against. */
export function DistributionStrip(props: Props) {
  const { figures, counted, scale, figure, range, baselines, caption } = props;
  const [place, width] = useWidth<HTMLDivElement>();
  const bins = Math.max(1, Math.floor((width - 2 * inset) / binWidth));
  const heights = useMemo(
    () => binFigures(figures, counted, scale, bins),
    [figures, counted, scale, bins],
  );
  const floor = labelHeight + plotHeight;
  const x = (value: number) => inset + scale(value) * bins * binWidth;
  return (
    <div ref={place} className={styles.strip}>
      {width > 0 && (
        <svg width={width} height={floor + 5} aria-hidden="true">
          {Array.from(heights, (share, bin) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
              key={bin}
              className={styles.bin}
              x={inset + bin * binWidth}
              y={floor - share * plotHeight}
              width={binWidth - 1}
              height={share * plotHeight}
            />
          ))}
          <text className={styles.label} x={inset} y={11}>
            {caption}
          </text>
          <path className={styles.floor} d={`M${inset} ${floor + 0.5}h${bins * binWidth}`} />
          {baselines.map(({ at, label, side }) => (
            <g key={at}>
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
          {range && <path className={styles.range} d={`M${x(range[0])} ${floor}H${x(range[1])}`} />}
          {!Number.isNaN(figure) && (
            <g>
              <path className={styles.stem} d={`M${x(figure)} ${labelHeight}V${floor}`} />
              <circle className={styles.own} cx={x(figure)} cy={floor} r="3.5" />
            </g>
          )}
        </svg>
      )}
    </div>
  );
}
