import type { Map as MapLibre } from 'maplibre-gl';

/**
 * Says on the element itself whether all that is due has been drawn, and which part of the world is
 * in view, for those who cannot see it: end-to-end tests and assistive scripts. Returns how to say
 * that something new is due, before its first frame. `isWaiting` says whether more is to be drawn
 * that the map does not know of yet.
 */
export function tellIdle(
  map: MapLibre,
  element: HTMLElement,
  isWaiting: () => boolean,
): () => void {
  const { dataset } = element;
  const busy = () => {
    dataset.idle = 'false';
  };
  busy();
  map.on('render', busy);
  map.on('movestart', busy);
  map.on('idle', () => {
    const { lng, lat } = map.getCenter();
    dataset.center = `${lng.toFixed(5)},${lat.toFixed(5)}`;
    dataset.zoom = map.getZoom().toFixed(4);
    dataset.idle = String(!isWaiting());
  });
  return () => {
    busy();
    map.triggerRepaint();
  };
}
