import { z } from 'zod';
import type { ExportFormat } from '../report/export-format.ts';
import type { Picture } from '../report/picture.ts';
import type { PipelineSheet } from '../report/pipeline-sheet.ts';
import type { Report } from '../report/report.ts';

/** What the window that draws reports is given: the report, and the form that it is drawn for. */
export interface DrawingOrder {
  report: Report;
  format: ExportFormat;
  /** What PNG and SVG show, and how wide; the map where it is not said. */
  picture?: Picture | undefined;
}

/** What it is given for the pipeline, which is always pages. */
export interface PipelineOrder {
  pipeline: PipelineSheet;
}

/** More than the 200 cities of the longest shortlist, and the country. */
const mostPictures = 201;

/** What comes back from it; the pages themselves stay there, to be printed. */
export const drawingSchema = z.object({
  pictures: z
    .array(
      z.object({
        /** 'map' for the country, the id of a city for its area, or the name of a chart. */
        id: z.string().min(1).max(200),
        png: z.instanceof(Uint8Array),
        /** Pixels. */
        width: z.int().positive().max(20_000),
        height: z.int().positive().max(20_000),
        alt: z.string().max(20_000),
      }),
    )
    .max(mostPictures),
  /** The picture that was chosen, or the map of the country, as a drawing; null where the form has no use for it. */
  svg: z.string().max(20_000_000).nullable(),
  /** Pages that are laid out, 0 where the form has none. */
  pages: z.int().min(0),
  /** Numbers of the pages whose words are set smaller to fit. */
  smaller: z.array(z.string().max(10)).max(5000),
});
export type Drawing = z.output<typeof drawingSchema>;

/** What the preload of that window puts into it as `clinicAtlasPaper`: all that it can say. */
export interface PaperBridge {
  order(): Promise<DrawingOrder | PipelineOrder>;
  /** So many pictures or pages are ready. */
  progress(done: number, total: number): void;
  finish(drawing: Drawing): void;
  /** A sentence for the person who waits. */
  fail(sentence: string): void;
}
