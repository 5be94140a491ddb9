import { crc32, deflateSync } from 'node:zlib';
import type { Report } from '../../../data/report/report.ts';
import type { DrawnPicture } from '../../../electron/backend/export/export-source.ts';

/** Pictures as the window's engine would hand them over: the right ids, sizes and words, dots for maps. */
export function drawPictures(report: Report): DrawnPicture[] {
  const map = drawDots(
    report.cities.map(({ schools }) => schools[0].record),
    1600,
    900,
  );
  return [
    { id: 'map', png: map, width: 1600, height: 900, alt: report.map.alt },
    ...report.cities.flatMap(({ id, picture }) => {
      if (picture === null) return [];
      const places = picture.latitude.map((latitude, i) => ({
        latitude,
        longitude: picture.longitude[i],
      }));
      return [{ id, png: drawDots(places, 800, 600), width: 800, height: 600, alt: picture.alt }];
    }),
  ];
}

/** A PNG with a dot of three pixels for each place, north up. */
function drawDots(
  places: { latitude: number; longitude: number }[],
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const row = 1 + width * 3;
  const pixels = Buffer.alloc(row * height, 0xf2);
  for (let y = 0; y < height; y++) pixels[y * row] = 0;
  const span = (values: number[]) => ({ low: Math.min(...values), high: Math.max(...values) });
  const x = span(places.map(({ longitude }) => longitude));
  const y = span(places.map(({ latitude }) => latitude));
  for (const { latitude, longitude } of places) {
    const across = (longitude - x.low) / Math.max(1e-6, x.high - x.low);
    const down = (y.high - latitude) / Math.max(1e-6, y.high - y.low);
    const left = 20 + Math.round(across * (width - 45));
    const top = 20 + Math.round(down * (height - 45));
    for (let i = 0; i < 5; i++) {
      pixels.fill(0x41, (top + i) * row + 1 + left * 3, (top + i) * row + 1 + (left + 5) * 3);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer<ArrayBuffer> {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
