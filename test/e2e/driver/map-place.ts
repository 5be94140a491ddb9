import type { Page } from 'playwright-core';
import { waitForMap } from './program.ts';

/** Where a place of the world is on the window, from what the map says of its view. */
export async function placeOnMap(
  window: Page,
  longitude: number,
  latitude: number,
): Promise<{ x: number; y: number }> {
  await waitForMap(window);
  const map = window.locator('[data-map]');
  const box = await map.boundingBox();
  const { center = '', zoom = '' } = await map.evaluate((element) => ({
    ...(element as HTMLElement).dataset,
  }));
  if (box === null) throw new Error('The map is not drawn');
  const [centerLongitude, centerLatitude] = center.split(',').map(Number);
  const world = 512 * 2 ** Number(zoom);
  return {
    x: box.x + box.width / 2 + ((longitude - centerLongitude) / 360) * world,
    y: box.y + box.height / 2 + (mercator(latitude) - mercator(centerLatitude)) * world,
  };
}

/** Share of the world's height from the top, in Web Mercator. */
function mercator(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}
