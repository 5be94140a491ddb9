import { areaColours } from '../style/ramps.ts';
import { type ClassedAreas, noClass } from './classify-areas.ts';
import type { MapPalette } from './map-palette.ts';

/** The colour of each class. */
export function coloursOf(classed: ClassedAreas, palette: MapPalette): readonly string[] {
  return classed.twoWay === null
    ? areaColours(palette.areas, classed.bounds.length + 1)
    : palette.twoWay;
}

/** Land that has no class: without a figure, or outside of the areas that are coloured. */
export function colourWithout(number: number, palette: MapPalette): string {
  return number === noClass.outside ? palette.outside : palette.land;
}
