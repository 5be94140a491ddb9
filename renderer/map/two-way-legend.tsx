import { formatCount, formatShort } from '../ui/format.ts';
import type { TwoWayBounds } from '../../data/measures/two-way-classes.ts';
import styles from './two-way-legend.module.css';

interface SquareProps {
  /** Row by row from no attorneys to most, in a row from fewest immigrants to most; then the rest. */
  colours: readonly string[];
  bounds: TwoWayBounds;
  /** Side of a class, in pixels. */
  side: number;
}

interface Props extends Omit<SquareProps, 'side'> {
  /** What the fourth row is of. */
  rest: string;
  /** Whether the colours stand behind something else on the map. */
  pale: boolean;
}

const left = 40;
const gap = 6;

/** How wide and high a square with its words is. */
export function twoWaySize(side: number): { width: number; height: number } {
  return { width: left + 3 * side + 78, height: 4 * side + gap + 31 };
}

/** A square of three classes by three: immigrants grow to the right, attorneys upwards. */
export function TwoWayLegend({ colours, bounds, rest, pale }: Props) {
  return (
    <svg
      className={styles.square}
      data-pale={pale || undefined}
      {...twoWaySize(26)}
      role="img"
      aria-label={sayTwoWay(bounds, rest)}
    >
      <TwoWaySquare colours={colours} bounds={bounds} side={26} />
    </svg>
  );
}

/** The square alone, in the letters of what it stands in. */
export function TwoWaySquare({ colours, bounds, side }: SquareProps) {
  const [few, many] = bounds.attorneys;
  const rows = [`${formatCount(many)}+`, `${few}–${many - 1}`, few === 1 ? 'none' : `under ${few}`];
  const bottom = 4 * side + gap + 1;
  return (
    <>
      {rows.map((name, row) => (
        <text key={name} x={left - 6} y={row * side + side / 2 + 4} textAnchor="end">
          {name}
        </text>
      ))}
      {[2, 1, 0, 3].map((row, place) =>
        [0, 1, 2].map((column) => (
          <rect
            key={colours[3 * row + column]}
            x={left + column * side + 0.5}
            y={place * side + (row === 3 ? gap : 0) + 0.5}
            width={side}
            height={side}
            fill={colours[3 * row + column]}
          />
        )),
      )}
      <text x={left + 3 * side + 8} y={side / 2 + 4}>
        attorneys
      </text>
      <text x={left + 3 * side + 8} y={side / 2 + 18}>
        and offices
      </text>
      <text x={left + 3 * side + 8} y={3 * side + gap + side / 2 + 4}>
        not known
      </text>
      {bounds.immigrants.map((bound, b) => (
        <text key={bound} x={left + (b + 1) * side} y={bottom + 11} textAnchor="middle">
          {formatShort(bound)}
        </text>
      ))}
      <text x={left} y={bottom + 25}>
        immigrants
      </text>
    </>
  );
}
function sayTwoWay({ immigrants, attorneys }: TwoWayBounds, rest: string): string {
  return [
    `Immigrants in three classes from left to right: under ${formatCount(immigrants[0])},`,
    `under ${formatCount(immigrants[1])}, and more. Attorneys and offices in three classes upwards:`,
    `under ${attorneys[0]}, under ${attorneys[1]}, and more. Below: ${rest}.`,
  ].join(' ');
}
