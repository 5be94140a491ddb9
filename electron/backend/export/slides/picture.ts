import type PptxGenJS from 'pptxgenjs';
import type { DrawnPicture } from '../export-source.ts';

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Puts a picture into a box, whole and in its own proportions; returns where it lies. */
export function addPicture(
  slide: PptxGenJS.Slide,
  { png, width, height, alt }: DrawnPicture,
  box: Box,
): Box {
  const scale = Math.min(box.w / width, box.h / height);
  const w = width * scale;
  const h = height * scale;
  const at = { x: box.x + (box.w - w) / 2, y: box.y, w, h };
  slide.addImage({
    data: `image/png;base64,${Buffer.from(png).toString('base64')}`,
    altText: alt,
    objectName: 'Map',
    ...at,
  });
  return at;
}
