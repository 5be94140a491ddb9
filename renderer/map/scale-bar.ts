/** A length that can be read at a glance, and how long it is on screen. */
export interface ScaleBar {
  /** In the units of the scale that it was made from. */
  length: number;
  pixels: number;
}

/** The longest round distance (1, 2 or 5 and a power of ten) that fits into so many pixels. */
export function scaleBar(unitsPerPixel: number, mostPixels: number): ScaleBar {
  const most = unitsPerPixel * mostPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = [5, 2, 1].find((candidate) => candidate * power <= most) ?? 1;
  const length = digit * power;
  return { length, pixels: length / unitsPerPixel };
}
