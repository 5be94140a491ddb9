import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { ReportMap } from '../../../data/report/report.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { immigrantBreaks, immigrantClass } from '../../map/immigrant-classes.ts';
import { type Frame, type Part, partOfCounty, partOfPlace, projectUs } from './us-projection.ts';

/** The country as paths of SVG in pixels of the picture. */
export interface CountryPaths {
  /** Counties by class of immigrants, the fewest first. */
  classes: string[];
  /** Counties without a figure. */
  unknown: string;
  counties: string;
  states: string;
  coast: string;
}

/** Points nearer than this to the one before are left out, in pixels. */
const finest = 0.7;

/** Whether a county border can still be told from the next one. */
const pixelsForCounties = 5200;

export function countryPaths(
  boundaries: Boundaries,
  { counties }: ReportMap,
  frame: Frame,
  width: number,
): CountryPaths {
  const toPixel = scaleOf(frame, width);
  const classOf = new Map(
    counties.id.map((id, c) => [id, immigrantClass(counties.immigrants[c] ?? Number.NaN)]),
  );
  const classes = Array.from({ length: immigrantBreaks.length + 1 }, () => '');
  let unknown = '';
  for (const { id, geometry } of boundaries.counties) {
    const part = partOfCounty(id);
    if (part === null) continue;
    const path = ringsOf(geometry)
      .map((ring) => pathOf(ring, part, toPixel, true))
      .join('');
    const immigrants = classOf.get(id) ?? -1;
    if (immigrants < 0) unknown += path;
    else classes[immigrants] += path;
  }
  const near = width / (frame[2] - frame[0]) > pixelsForCounties;
  return {
    classes,
    unknown,
    counties: near ? linesOf(boundaries.countyBorders, toPixel) : '',
    states: linesOf(boundaries.stateBorders, toPixel),
    coast: linesOf(boundaries.coast, toPixel),
  };
}

type ToPixel = (point: [number, number]) => [number, number];

/** From the plane to pixels of a picture of that width. */
export function scaleOf([west, north, east]: Frame, width: number): ToPixel {
  const perRadius = width / (east - west);
  return ([x, y]) => [(x - west) * perRadius, (y - north) * perRadius];
}

function ringsOf(shape: Polygon | MultiPolygon): Position[][] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

function linesOf({ coordinates }: MultiLineString, toPixel: ToPixel): string {
  return coordinates
    .map((line) => {
      const part = partOfLine(line[0]);
      return part === null ? '' : pathOf(line, part, toPixel, false);
    })
    .join('');
}

/** Lines have no code of a county; the Aleutians cross the date line. */
function partOfLine([longitude, latitude]: Position): Part | null {
  if (latitude > 50 && (longitude < -129 || longitude > 170)) return 'alaska';
  return partOfPlace([longitude, latitude]);
}

function pathOf(line: readonly Position[], part: Part, toPixel: ToPixel, closed: boolean): string {
  let path = '';
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let i = 0; i < line.length; i++) {
    // Beyond the date line the Aleutians go on westwards.
    const longitude = part === 'alaska' && line[i][0] > 0 ? line[i][0] - 360 : line[i][0];
    const [x, y] = toPixel(projectUs(part, [longitude, line[i][1]]));
    const isEnd = i === 0 || i === line.length - 1;
    if (!isEnd && Math.hypot(x - lastX, y - lastY) < finest) continue;
    path += `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    [lastX, lastY] = [x, y];
  }
  return closed ? `${path}Z` : path;
}
