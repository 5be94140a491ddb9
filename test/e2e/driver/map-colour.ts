import type { Page } from 'playwright-core';
import { placeOnMap } from './map-place.ts';

/** The colour that a place of the map is drawn in: '#rrggbb'. */
export async function colourAt(window: Page, longitude: number, latitude: number): Promise<string> {
  const { x, y } = await placeOnMap(window, longitude, latitude);
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const picture = (await window.screenshot({ clip })).toString('base64');
  return window.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (pen === null) throw new Error('No canvas to read the picture with');
    pen.drawImage(image, 0, 0);
    const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }, picture);
}
