import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, prewarm, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { placePadding, places, reachableBounds, zoomRange } from './camera.ts';
import { drawMapImages, imagePixelRatio } from './map-images.ts';
import type { MapPalette } from './map-palette.ts';
import { prefersStillness } from './theme.ts';

setWorkerUrl(workerUrl);
// The worker starts while the window still waits for the atlas.
prewarm();

/** A flat map of the country that fetches nothing: north is up, the ground is the page's. */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  palette: MapPalette,
): MapLibre {
  const map = new MapLibre({
    container,
    style,
    bounds: [...places.home.bounds],
    fitBoundsOptions: { padding: placePadding },
    maxBounds: reachableBounds,
    minZoom: zoomRange.min,
    maxZoom: zoomRange.max,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    boxZoom: false,
    fadeDuration: prefersStillness() ? 0 : 120,
    // The window draws with its own frames; checking a style that never changes costs the start.
    validateStyle: import.meta.env.DEV,
    locale: {
      'Map.Title':
        'Map of schools. Arrow keys move it, plus and minus zoom, Home shows the country',
    },
  });
  map.keyboard.disableRotation();
  map.touchZoomRotate.disableRotation();
  map.on('style.load', () => replaceImages(map, palette));
  return map;
}

/** Draws the pictures of the map in the colours of a palette. */
export function replaceImages(map: MapLibre, palette: MapPalette): void {
  for (const [name, image] of Object.entries(drawMapImages(palette))) {
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: imagePixelRatio });
  }
}
