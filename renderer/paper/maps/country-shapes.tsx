import { memo } from 'react';
import { colourWithout, coloursOf } from '../../map/class-colours.ts';
import { type ClassedAreas, noClass } from '../../map/classify-areas.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { frameCountry } from './country-frame.ts';
import { ground, ink, palette } from './paper-ink.ts';
import { linePath, pathUnit, shapePath } from './shape-path.ts';

interface Props {
  classed: ClassedAreas;
  boundaries: Boundaries;
  width: number;
  height: number;
}

const strokeUnit = 1 / pathUnit;

/** Counties or metros in their classes, with hatchings, and the borders of the states. */
export const CountryShapes = memo(({ classed, boundaries, width, height }: Props) => {
  const frame = frameCountry(width, height);
  const colours = coloursOf(classed, palette);
  const classes = new Map<number, Parameters<typeof shapePath>[0][number][]>();
  const wide: Parameters<typeof shapePath>[0][number][] = [];
  const isWide = new Set(classed.wide);
  for (const [position, shape] of boundaries.counties.entries()) {
    const point = frame.projectCounty(shape.id);
    if (point === null) continue;
    const number = classed.classes[position];
    classes.set(number, [...(classes.get(number) ?? []), { shape, point }]);
    if (isWide.has(position)) wide.push({ shape, point });
  }
  const states = boundaries.states.flatMap((shape) => {
    const point = frame.projectCounty(`${shape.id}000`);
    return point === null ? [] : [{ shape, point }];
  });
  const home = frame.projectCounty('00000');
  return (
    <g transform={`scale(${pathUnit})`}>
      {[...classes]
        .toSorted(([a], [b]) => a - b)
        .map(([number, shapes]) => {
          const plain = colours[number] ?? colourWithout(number, palette);
          return (
            // A thin line of its own colour closes the seams between neighbours of one class.
            <path
              key={number}
              d={shapePath(shapes)}
              fill={number === noClass.unknown ? 'url(#paper-hatch)' : plain}
              fillRule="evenodd"
              stroke={plain}
              strokeWidth={0.35 * strokeUnit}
              strokeLinejoin="round"
            />
          );
        })}
      {wide.length > 0 && <path d={shapePath(wide)} fill="url(#paper-lines)" fillRule="evenodd" />}
      <path
        d={shapePath(states)}
        fill="none"
        stroke={palette.coast}
        strokeWidth={0.5 * strokeUnit}
        strokeLinejoin="round"
      />
      {home && (
        <path
          d={boundaries.stateBorders.coordinates.map((line) => linePath(line, home)).join('')}
          fill="none"
          // White lines would not be seen on the land outside of metros.
          stroke={classed.colouring.areas === 'metros' ? palette.coast : palette.stateBorder}
          strokeWidth={1.1 * strokeUnit}
          strokeLinejoin="round"
        />
      )}
    </g>
  );
});
CountryShapes.displayName = 'CountryShapes';

/** The hatchings of areas without a figure and of wide margins; once in each drawing. */
export function PaperHatch() {
  return (
    <defs>
      <pattern
        id="paper-hatch"
        width={4 * strokeUnit}
        height={4 * strokeUnit}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={4 * strokeUnit} height={4 * strokeUnit} fill={palette.land} />
        <rect width={strokeUnit} height={4 * strokeUnit} fill={palette.hatch} />
      </pattern>
      <pattern
        id="paper-lines"
        width={4.2 * strokeUnit}
        height={4.2 * strokeUnit}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <Line x={2.4} fill={ground} opacity={0.4} />
        <Line x={1.6} fill={ink.strong} opacity={0.36} />
      </pattern>
    </defs>
  );
}

function Line({ x, ...look }: { x: number; fill: string; opacity: number }) {
  return <rect x={x * strokeUnit} width={0.8 * strokeUnit} height={4.2 * strokeUnit} {...look} />;
}
