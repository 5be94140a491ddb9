import type { Position } from 'geojson';
import { LngLat, type Map as MapLibre } from 'maplibre-gl';
import {
  type Bounds,
  besideCovers,
  type Cover,
  closestFit,
  type Place,
  placePadding,
  places,
  screenPosition,
  type View,
} from './camera.ts';

/** A glide is only to keep the eye with what moved; under reduced motion MapLibre jumps. */
export const glideMs = 200;

export function viewOf(map: MapLibre): View {
  const { lng, lat } = map.getCenter();
  const { clientWidth, clientHeight } = map.getContainer();
  return { center: [lng, lat], zoom: map.getZoom(), width: clientWidth, height: clientHeight };
}

/** Fits the view to a box on the ground, but not so close that the borders turn into corners. */
export function fitTo(map: MapLibre, bounds: Bounds, covers: readonly Cover[]): void {
  const { clientWidth } = map.getContainer();
  const padding = besideCovers(placePadding, covers, clientWidth);
  map.fitBounds(bounds, { padding, duration: glideMs, maxZoom: closestFit });
}

export function showPlace(map: MapLibre, place: Place, duration = glideMs): void {
  map.fitBounds(boundsOf(place), { padding: placePadding, duration });
}

function boundsOf(place: Place): Bounds {
  const [west, south, east, north] = places[place].bounds;
  return [west, south, east, north];
}

/** Zooms by steps around a place, or around the middle where the place is out of view. */
export function zoomAround(map: MapLibre, steps: number, place: Position | null): void {
  const view = viewOf(map);
  const [x, y] = place === null ? [-1, -1] : screenPosition(view, place);
  const inView = x >= 0 && x <= view.width && y >= 0 && y <= view.height;
  const around = place !== null && inView ? { around: new LngLat(place[0], place[1]) } : {};
  map.easeTo({ zoom: view.zoom + steps, duration: glideMs, ...around });
}

/** While the country fills the box, it is fitted anew to a box of another size. */
export function followHome(map: MapLibre): void {
  let atHome = true;
  map.on('moveend', () => {
    const home = map.cameraForBounds(boundsOf('home'), { padding: placePadding });
    const { lng, lat } = map.getCenter();
    const center = LngLat.convert(home?.center ?? [0, 0]);
    atHome =
      Math.abs(map.getZoom() - (home?.zoom ?? 0)) < 0.01 &&
      Math.abs(lng - center.lng) < 0.05 &&
      Math.abs(lat - center.lat) < 0.05;
  });
  map.on('resize', () => {
    if (atHome) showPlace(map, 'home', 0);
  });
}

/** The parts of the map's box that its own legend lies over. */
export function coversOf(container: HTMLElement): Cover[] {
  const box = container.getBoundingClientRect();
  const covering = container.parentElement?.querySelectorAll('[data-covers-map]') ?? [];
  return Array.from(covering, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - box.left,
      top: top - box.top,
      right: right - box.left,
      bottom: bottom - box.top,
    };
  });
}
