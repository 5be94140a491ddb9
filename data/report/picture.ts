import { z } from 'zod';
import { cityKinds } from '../model/shortlist.ts';
import { ProblemError } from '../model/problem.ts';
import type { Report, ReportCity } from './report.ts';

/** Pixels across a picture: readable at the least, and what a canvas still holds. */
export const pictureWidths = { least: 400, most: 8000, usual: 2400, offered: [1200, 2400, 4800] };

/** What of a report is drawn as a picture of its own, for the forms PNG and SVG. */
export const pictureSubjectSchema = z.discriminatedUnion('of', [
  /** The country with the candidate cities. */
  z.object({ of: z.literal('map') }),
  /** The area of one city. */
  z.object({ of: z.literal('city'), kind: z.enum(cityKinds), id: z.string().min(1).max(200) }),
  /** The lead schools side by side. */
  z.object({ of: z.literal('comparison') }),
  /** Between which ranks the schools lie. */
  z.object({ of: z.literal('robustness') }),
]);
export type PictureSubject = z.infer<typeof pictureSubjectSchema>;

export const pictureSchema = z.object({
  subject: pictureSubjectSchema,
  /** Pixels; the height follows from what is drawn. */
  width: z.int().min(pictureWidths.least).max(pictureWidths.most),
});
export type Picture = z.infer<typeof pictureSchema>;

export const usualPicture: Picture = { subject: { of: 'map' }, width: pictureWidths.usual };

/** The city that a picture is of; undefined where it is not in the report. */
export function cityOf(
  { cities }: Report,
  { kind, id }: { kind: string; id: string },
): ReportCity | undefined {
  return cities.find((city) => city.kind === kind && city.id === id);
}

/** Throws a sentence where a report has nothing to draw of a picture. */
export function refuseMissing(report: Report, { subject }: Picture): void {
  if (subject.of === 'city' && cityOf(report, subject) === undefined) {
    throw new ProblemError(
      'picture-missing',
      `The city ${subject.id} is not on “${report.shortlist}”; choose another picture.`,
    );
  }
  if (subject.of === 'robustness' && !report.robustness?.rows.length) {
    throw new ProblemError(
      'picture-missing',
      'How sure the ranks are is not known for any school of this report; choose another picture.',
    );
  }
}
