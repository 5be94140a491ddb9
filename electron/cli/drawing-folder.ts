import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../data/report/report.ts';
import type { DrawnReport } from '../backend/backend-requests.ts';

/** What lies in the folder by which the command line and the program that draws speak. */
export const drawnFiles = {
  order: 'order.json',
  index: 'drawn.json',
  bytes: 'drawn.bytes',
  problem: 'problem.txt',
} as const;

/** The drawing as it is listed in the index; picture i is the file `picture-i.png`. */
interface DrawnIndex {
  pictures: Omit<DrawnReport['pictures'][number], 'png'>[];
  hasBytes: boolean;
}

export function writeDrawn(folder: string, { pictures, bytes }: DrawnReport): void {
  for (const [i, { png }] of pictures.entries()) writeFileSync(join(folder, pictureFile(i)), png);
  if (bytes !== null) writeFileSync(join(folder, drawnFiles.bytes), bytes);
  const index: DrawnIndex = {
    pictures: pictures.map(({ id, width, height, alt }) => ({ id, width, height, alt })),
    hasBytes: bytes !== null,
  };
  writeFileSync(join(folder, drawnFiles.index), JSON.stringify(index));
}

export function readDrawn(folder: string, report: Report): DrawnReport {
  const index = JSON.parse(readFileSync(join(folder, drawnFiles.index), 'utf8')) as DrawnIndex;
  return {
    report,
    pictures: index.pictures.map((described, i) => ({
      ...described,
      png: bytesOf(join(folder, pictureFile(i))),
    })),
    bytes: index.hasBytes ? bytesOf(join(folder, drawnFiles.bytes)) : null,
  };
}

function pictureFile(position: number): string {
  return `picture-${position}.png`;
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file));
}
