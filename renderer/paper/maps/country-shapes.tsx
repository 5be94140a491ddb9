import { memo } from 'react';
import type { ReportMap } from '../../../data/report/report.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { immigrantClass } from '../../map/immigrant-classes.ts';
import { frameCountry } from './country-frame.ts';
import { palette } from './paper-ink.ts';
import { linePath, pathUnit, shapePath } from './shape-path.ts';

interface Props {
  counties: ReportMap['counties'];
  boundaries: Boundaries;
  width: number;
  height: number;
}

const strokeUnit = 1 / pathUnit;

/** Counties in the classes of their immigrants, and the borders of the states. */
export const CountryShapes = memo(({ counties, boundaries, width, height }: Props) => {
  const frame = frameCountry(width, height);
  const immigrantsOf = new Map(counties.id.map((id, i) => [id, counties.immigrants[i]]));
  const classes = new Map<number, Parameters<typeof shapePath>[0][number][]>();
  for (const shape of boundaries.counties) {
    const point = frame.projectCounty(shape.id);
    if (point === null) continue;
    const number = immigrantClass(immigrantsOf.get(shape.id) ?? Number.NaN);
    classes.set(number, [...(classes.get(number) ?? []), { shape, point }]);
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
          const fill = palette.immigrants[number] ?? 'url(#paper-hatch)';
          return (
            // A thin line of its own colour closes the seams between neighbours of one class.
            <path
              key={number}
              d={shapePath(shapes)}
              fill={fill}
              fillRule="evenodd"
              stroke={number < 0 ? palette.land : fill}
              strokeWidth={0.35 * strokeUnit}
              strokeLinejoin="round"
            />
          );
        })}
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
          stroke={palette.stateBorder}
          strokeWidth={1.1 * strokeUnit}
          strokeLinejoin="round"
        />
      )}
    </g>
  );
});
CountryShapes.displayName = 'CountryShapes';

/** The hatching of counties without a figure; once in each drawing. */
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
    </defs>
  );
}
