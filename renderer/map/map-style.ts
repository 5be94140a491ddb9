import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { attorneyLayers } from './layers/attorneys.ts';
import { areaLayers, metroLayers, stateLayers } from './layers/borders.ts';
import { countyLayers, landLayers } from './layers/counties.ts';
import { labelLayers } from './layers/labels.ts';
import {
  candidateLayers,
  markLabelLayers,
  markLayers,
  partnerLayers,
  schoolLayers,
} from './layers/schools.ts';
import type { MapPalette } from './map-palette.ts';

/** All layers from the ground up. */
export function mapLayers(palette: MapPalette): LayerSpecification[] {
  return [
    ...landLayers(palette),
    ...countyLayers(palette),
    ...stateLayers(palette),
    ...metroLayers(palette),
    ...areaLayers(palette),
    ...schoolLayers(palette),
    // Letters make room for the signs above them.
    ...labelLayers(palette),
    ...attorneyLayers(palette),
    ...markLayers(palette),
    ...partnerLayers(palette),
    ...candidateLayers(),
    ...markLabelLayers(palette),
  ];
}

/** A style without `glyphs` and `sprite`: nothing of it is fetched. */
export function mapStyle(
  sources: Record<string, SourceSpecification>,
  palette: MapPalette,
): StyleSpecification {
  // What follows a weight or a theme must follow at once, not fade.
  const transition = { duration: 0, delay: 0 };
  return { version: 8, sources, layers: mapLayers(palette), transition };
}
