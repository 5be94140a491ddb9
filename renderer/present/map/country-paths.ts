import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { type ClassedAreas, noClass } from '../../map/classify-areas.ts';
import type { Boundaries } from '../../map/decode-boundaries.ts';
import { type Frame, type Part, partOfCounty, partOfPlace, projectUs } from './us-projection.ts';

/** The country as paths of SVG in pixels of the picture. */
export interface CountryPaths {
  /** Areas by class, the least first. */
  classes: string[];
  /** Areas without a figure, those whose figure has a wide margin, and land outside of all areas. */
  unknown: string;
  wide: string;
  outside: string;
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
  classed: ClassedAreas,
  frame: Frame,
  width: number,
): CountryPaths {
  const toPixel = scaleOf(frame, width);
  const last = classed.classes.reduce((most, number) => Math.max(most, number), -1);
  const classes = Array.from({ length: last + 1 }, () => '');
  const isWide = new Set(classed.wide);
  let [unknown, wide, outside] = ['', '', ''];
  for (const [position, { id, geometry }] of boundaries.counties.entries()) {
    const part = partOfCounty(id);
    if (part === null) continue;
    const path = ringsOf(geometry)
      .map((ring) => pathOf(ring, part, toPixel, true))
      .join('');
    const number = classed.classes[position];
    if (number === noClass.unknown) unknown += path;
    else if (number === noClass.outside) outside += path;
    else classes[number] += path;
    if (isWide.has(position)) wide += path;
  }
  const near = width / (frame[2] - frame[0]) > pixelsForCounties;
  return {
    classes,
    unknown,
    wide,
    outside,
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
