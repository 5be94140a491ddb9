import letters from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import type { Drawing } from '../../data/api/paper.ts';

/** A drawing as it stands by itself, without the page around it. */
export function writeSvg(drawing: SVGSVGElement): string {
  return keepXml(new XMLSerializer().serializeToString(drawing));
}

/** Pixels of the largest picture, and of its longest side: 8,000 wide, it holds 10,000 under each other. */
const mostPixels = 80_000_000;
const longestSide = 16_000;

/**
 * Gives a drawing a width in pixels; its height follows, and what is in it grows with it.
 * Throws PictureTooLarge where a canvas could not hold it.
 */
export function setWidth(drawing: SVGSVGElement, width: number): void {
  const proportion = drawing.viewBox.baseVal.height / drawing.viewBox.baseVal.width;
  const height = Math.round(width * proportion);
  const widest = Math.floor(Math.min(longestSide / proportion, Math.sqrt(mostPixels / proportion)));
  if (width > widest) {
    const [wide, high, most] = [width, height, widest].map((pixels) =>
      pixels.toLocaleString('en-US'),
    );
    throw new PictureTooLarge(
      `The picture would be ${wide} by ${high} pixels, more than can be drawn; choose a width of ${most} at most`,
    );
  }
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(height));
}

export class PictureTooLarge extends Error {}

/** Text without what XML cannot hold, which may stand in a name that somebody pasted. */
export function keepXml(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
}

/**
 * The drawing as a picture of so many pixels to the CSS pixel. One that came out blank is an error: a
 * map without its colours must not reach a board.
 */
export async function drawPicture(
  id: string,
  drawing: SVGSVGElement,
  pixelRatio: number,
): Promise<Drawing['pictures'][number]> {
  const width = Math.round(drawing.width.baseVal.value * pixelRatio);
  const height = Math.round(drawing.height.baseVal.value * pixelRatio);
  const alt = drawing.getAttribute('aria-label') ?? '';
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withLetters(drawing))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('The browser offers no 2D canvas for the pictures');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image, 0, 0, width, height);
  if (isBlank(pen.getImageData(0, 0, width, height).data)) {
    throw new BlankPicture(`The picture “${alt}” came out blank`);
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return { id, png: new Uint8Array(await blob.arrayBuffer()), width, height, alt };
}

export class BlankPicture extends Error {}

/** Whether all pixels have one colour. */
export function isBlank(pixels: Uint8ClampedArray): boolean {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  return colours.every((colour) => colour === colours[0]);
}

let written: Promise<string> | null = null;

/** A picture knows no fonts of the page: its letters travel within it. */
async function withLetters(drawing: SVGSVGElement): Promise<string> {
  written ??= readLetters();
  return writeSvg(drawing).replace(/^(<svg[^>]*>)/, `$1<style>${await written}</style>`);
}

async function readLetters(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(letters)).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)})}`;
}
