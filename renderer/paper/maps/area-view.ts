import type { AreaPicture } from '../../../data/model/figures.ts';
import type { ReportCity, ReportMap, ReportPicture } from '../../../data/report/report.ts';
import { dotPaths } from '../../chart/dot-paths.ts';
import {
  extentOf,
  type Place,
  type Projection,
  projectInto,
  scaleLength,
} from '../../chart/picture-projection.ts';
import type { Boundaries, CountyShape } from '../../map/decode-boundaries.ts';
import { immigrantClass } from '../../map/immigrant-classes.ts';
import { linePath, ringsOf, shapePath } from './shape-path.ts';

/** Paths of an area's picture, ready to be drawn. */
export interface AreaView {
  projection: Projection;
  /** Counties in view by class of immigrants, -1 without a figure; under the scale of `pathUnit`. */
  counties: { number: number; path: string }[];
  borders: string;
  states: string;
  /** Around the area itself. */
  outline: string;
  dots: { diameter: number; path: string }[];
  scale: { miles: number; pixels: number };
}

const padding = 18;
const leastMiles = 12;
/** How far the school may lie from the centre and still be kept in view with room for its name. */
const edge = 26;

/** Lays out the picture of the area that the lead school of a city is judged by. */
export function viewArea(
  city: ReportCity,
  counties: ReportMap['counties'],
  boundaries: Boundaries,
  width: number,
  height: number,
): AreaView {
  const picture = city.picture === null ? null : columnsOf(city.picture);
  const places: Place[] = city.schools.map(({ record }) => record);
  if (picture?.centre) places.push(picture.centre);
  const extent = extentOf(picture ?? noPoints, places);
  const projection = projectInto(extent, width, height, padding + edge / 2, leastMiles);
  const point = (longitude: number, latitude: number): [number, number] => [
    projection.x(longitude),
    projection.y(latitude),
  ];
  const inView = (shape: CountyShape) => meets(shape, (x, y) => point(x, y), width, height);
  const immigrantsOf = new Map(counties.id.map((id, i) => [id, counties.immigrants[i]]));
  const visible = boundaries.counties.filter(inView);
  const classes = Map.groupBy(visible, ({ id }) =>
    immigrantClass(immigrantsOf.get(id) ?? Number.NaN),
  );
  const path = (shapes: readonly CountyShape[]) =>
    shapePath(shapes.map((shape) => ({ shape, point })));
  return {
    projection,
    counties: [...classes].map(([number, shapes]) => ({ number, path: path(shapes) })),
    borders: path(visible),
    states: path(boundaries.states.filter(inView)),
    outline:
      city.picture === null
        ? ''
        : boundaries
            .outline(city.picture.counties)
            .coordinates.map((line) => linePath(line, point))
            .join(''),
    dots: picture === null ? [] : dotPaths(picture, projection, width, height),
    scale: scaleOf(projection, width),
  };
}

const noPoints = {
  latitude: new Float64Array(),
  longitude: new Float64Array(),
  immigrants: new Float64Array(),
};

function columnsOf(picture: ReportPicture): AreaPicture {
  return {
    ...picture,
    latitude: Float64Array.from(picture.latitude),
    longitude: Float64Array.from(picture.longitude),
    immigrants: Float64Array.from(picture.immigrants),
  };
}

function scaleOf({ pixelsPerMile }: Projection, width: number) {
  const miles = scaleLength(pixelsPerMile, width / 4);
  return { miles, pixels: miles * pixelsPerMile };
}

/** Whether the box around a shape and the picture have a part in common. */
function meets(
  shape: CountyShape,
  point: (longitude: number, latitude: number) => [number, number],
  width: number,
  height: number,
): boolean {
  const [west, south, east, north] = boxOf(shape);
  const [left, bottom] = point(west, south);
  const [right, top] = point(east, north);
  return left < width && right > 0 && top < height && bottom > 0;
}

const boxes = new WeakMap<CountyShape, [number, number, number, number]>();

/** West, south, east, north; kept, since every city asks for those of all counties. */
function boxOf(shape: CountyShape): [number, number, number, number] {
  const kept = boxes.get(shape);
  if (kept !== undefined) return kept;
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const ring of ringsOf(shape)) {
    for (const [x, y] of ring) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  boxes.set(shape, box);
  return box;
}
