import {
  type AreaFigures,
  findWideMargins,
  measureAreas,
  shareOfAll,
} from '../../data/measures/area-figures.ts';
import { classBounds, classOf } from '../../data/measures/class-bounds.ts';
import type { Colouring } from '../../data/measures/colouring.ts';
import {
  type TwoWayBounds,
  twoWayBounds,
  twoWayClasses,
} from '../../data/measures/two-way-classes.ts';
import type { MapAreas } from './map-areas.ts';

/** Instead of the class of a shape. */
export const noClass = { unknown: -1, outside: -2 } as const;

/** How the shapes of the map are coloured, and what the legend says of it. */
export interface ClassedAreas {
  colouring: Colouring;
  baseline: number;
  figures: AreaFigures;
  /** Position in the figures of the area of each shape, -1 none. */
  areaOfShape: Int32Array;
  /** By the code of its county. */
  positionOfShape: ReadonlyMap<string, number>;
  /** Class of each shape, from 0 on, or a `noClass`. */
  classes: Int8Array;
  /** Lower bounds of the classes from the second on; of a measure of one figure. */
  bounds: number[];
  /** Of immigrants and attorneys together. */
  twoWay: TwoWayBounds | null;
  /** Shapes that have a class. */
  known: number;
  /** Shapes without a figure, and shapes whose figure has a wide margin. */
  unknown: number[];
  wide: number[];
  /** 1 for each area whose figure has a wide margin. */
  wideAreas: Uint8Array;
}

/** @param baseline immigrants that meet the profile's baseline */
export function classifyAreas(
  areas: MapAreas,
  colouring: Colouring,
  baseline: number,
): ClassedAreas {
  const { figures, areaOfShape } = areas[colouring.areas];
  const { classOfArea, bounds, twoWay } = classes(figures, colouring, baseline);
  const shapes = [...areaOfShape.keys()];
  const inShapes = Int8Array.from(areaOfShape, (area) =>
    area < 0 ? noClass.outside : classOfArea[area],
  );
  // A chance tells of the margin itself.
  const hatchesWide = colouring.measure !== 'chance';
  const wideAreas = findWideMargins(figures);
  return {
    colouring,
    baseline,
    figures,
    areaOfShape,
    positionOfShape: areas.positionOfShape,
    classes: inShapes,
    bounds,
    twoWay,
    known: inShapes.reduce((count, number) => count + (number >= 0 ? 1 : 0), 0),
    unknown: shapes.filter((shape) => inShapes[shape] === noClass.unknown),
    wideAreas,
    wide: shapes.filter(
      (shape) => inShapes[shape] >= 0 && hatchesWide && wideAreas[areaOfShape[shape]] === 1,
    ),
  };
}

function classes(figures: AreaFigures, colouring: Colouring, baseline: number) {
  const { measure } = colouring;
  if (measure === 'attorneys') {
    const twoWay = twoWayBounds(baseline);
    return { classOfArea: twoWayClasses(figures, twoWay), bounds: [], twoWay };
  }
  const measured = measureAreas(measure, figures, baseline);
  const pivots = { baseline, share: shareOfAll(figures) };
  const bounds = classBounds(measured, measure, colouring, pivots);
  const classOfArea = Int8Array.from(measured, (figure) => classOf(figure, bounds));
  return { classOfArea, bounds, twoWay: null };
}
