/** A length that can be read at a glance, and how long it is on screen. */
export interface ScaleBar {
  miles: number;
  pixels: number;
}

/** The longest round distance (1, 2 or 5 and a power of ten) that fits into so many pixels. */
export function scaleBar(milesPerPixel: number, mostPixels: number): ScaleBar {
  const most = milesPerPixel * mostPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = [5, 2, 1].find((candidate) => candidate * power <= most) ?? 1;
  const miles = digit * power;
  return { miles, pixels: miles / milesPerPixel };
}
