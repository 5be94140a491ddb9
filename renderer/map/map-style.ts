import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import {
  areaMarkLayers,
  areaMarkSigns,
  attorneyLineLayers,
  drawnAreaLayers,
} from './layers/area-marks.ts';
import { attorneyLayers } from './layers/attorneys.ts';
import { areaLayers, metroLayers, stateLayers } from './layers/borders.ts';
import { countyLayers, type HatchedShapes, landLayers } from './layers/counties.ts';
import { labelLayers } from './layers/labels.ts';
import { organizationLayers } from './layers/organizations.ts';
import {
  candidateLayers,
  markLabelLayers,
  markLayers,
  partnerLayers,
  schoolLayers,
} from './layers/schools.ts';
import { tractLayers } from './layers/tracts.ts';
import type { MapPalette } from './map-palette.ts';

/** All layers from the ground up. */
export function mapLayers(palette: MapPalette, hatched: HatchedShapes): LayerSpecification[] {
  return [
    ...landLayers(palette),
    ...countyLayers(palette, hatched),
    ...stateLayers(palette),
    ...metroLayers(palette),
    ...tractLayers(palette),
    ...areaLayers(palette),
    ...drawnAreaLayers(palette),
    ...attorneyLineLayers(palette),
    ...areaMarkLayers(palette),
    ...schoolLayers(palette),
    // Letters make room for the signs above them.
    ...labelLayers(palette),
    ...attorneyLayers(palette),
    ...organizationLayers(),
    ...areaMarkSigns(palette),
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
  hatched: HatchedShapes,
): StyleSpecification {
  // What follows a weight or a theme must follow at once, not fade.
  const transition = { duration: 0, delay: 0 };
  return { version: 8, sources, layers: mapLayers(palette, hatched), transition };
}
