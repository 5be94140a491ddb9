import type { FilterSpecification, Map as MapLibre } from 'maplibre-gl';
import { colourWithout, coloursOf } from './class-colours.ts';
import type { ClassedAreas } from './classify-areas.ts';
import { areaHatchings, onlyShapes } from './layers/counties.ts';
import type { MapPalette } from './map-palette.ts';

/**
 * Colours the shapes of the map. A colour is feature state, so that another measure, another number
 * of classes and another theme load no shape anew; only shapes that look different are touched.
 */
export class AreaPainter {
  readonly #map: MapLibre;
  readonly #painted: string[] = [];
  readonly #filters = new Map<string, string>();

  constructor(map: MapLibre, first: ClassedAreas) {
    this.#map = map;
    // The style was made with these.
    for (const { layer, shapes } of areaHatchings(first)) {
      this.#filters.set(layer, JSON.stringify(onlyShapes(shapes)));
    }
  }

  /** Returns whether anything looks different than before. */
  paint(classed: ClassedAreas, palette: MapPalette): boolean {
    const colours = coloursOf(classed, palette);
    let changed = false;
    for (const [id, number] of classed.classes.entries()) {
      const colour = colours[number] ?? colourWithout(number, palette);
      if (this.#painted[id] === colour) continue;
      this.#painted[id] = colour;
      this.#map.setFeatureState({ source: 'counties', id }, { colour });
      changed = true;
    }
    for (const { layer, shapes } of areaHatchings(classed)) {
      const filter: FilterSpecification = onlyShapes(shapes);
      const key = JSON.stringify(filter);
      if (this.#filters.get(layer) === key) continue;
      this.#filters.set(layer, key);
      this.#map.setFilter(layer, filter);
      changed = true;
    }
    return changed;
  }
}
