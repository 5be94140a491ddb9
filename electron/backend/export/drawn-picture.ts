import { ProblemError } from '../../../data/model/problem.ts';
import type { ReportCity } from '../../../data/report/report.ts';
import type { DrawnPicture, ExportSource } from './export-source.ts';
import { withPlainText } from './plain-text.ts';

/** The map of the country; without it there is no file rather than one with a hole. */
export function pictureOfCountry({ pictures }: ExportSource): DrawnPicture {
  return find(pictures, 'map') ?? refuse('The map');
}

/** The area of a city as it was drawn; null where the report has none to draw. */
export function pictureOfCity({ pictures }: ExportSource, city: ReportCity): DrawnPicture | null {
  if (city.picture === null) return null;
  return find(pictures, city.id) ?? refuse(`The picture of ${city.name}`);
}

function find(pictures: readonly DrawnPicture[], wanted: string): DrawnPicture | undefined {
  const picture = pictures.find(({ id, png }) => id === wanted && png.length > 0);
  return picture && { ...picture, alt: withPlainText(picture.alt) };
}

function refuse(what: string): never {
  throw new ProblemError(
    'export-not-drawn',
    `${what} could not be drawn, so that no file was written; try again.`,
  );
}
