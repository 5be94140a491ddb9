/** Web Mercator on the unit square: x 0 at 180° W to 1 at 180° E, y 0 in the north. */
export function mercatorX(longitude: number): number {
  return (longitude + 180) / 360;
}

export function mercatorY(latitude: number): number {
  const radians = (latitude * Math.PI) / 180;
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
}

/** Degrees at a place of the unit square. */
export function longitudeAt(x: number): number {
  return x * 360 - 180;
}

export function latitudeAt(y: number): number {
  return (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
}

/** MapLibre draws the whole world this wide at a zoom, in CSS pixels. */
export function worldPixels(zoom: number): number {
  return 512 * 2 ** zoom;
}

const equatorKm = 40_075.016_686;

/** How many kilometres one CSS pixel covers on the ground at this latitude. */
export function kmPerPixel(latitude: number, zoom: number): number {
  return (equatorKm * Math.cos((latitude * Math.PI) / 180)) / worldPixels(zoom);
}
