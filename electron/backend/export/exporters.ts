import { ProblemError } from '../../../data/model/problem.ts';
import type { ExportFormat } from '../../../data/report/export-format.ts';
import type { Exporter } from './export-source.ts';

/** Each form is a module of its own, loaded when it is wanted. */
const exporters: Partial<Record<ExportFormat, Exporter>> = {
  csv: async (source) => (await import('./tables/csv.ts')).schoolsCsv(source),
  tsv: async (source) => (await import('./tables/tsv.ts')).schoolsTsv(source),
  xlsx: async (source) => (await import('./tables/xlsx.ts')).schoolsXlsx(source),
  html: async (source) => (await import('./page/write-page.ts')).writePage(source),
  geojson: async (source) => (await import('./places/geojson.ts')).placesGeojson(source),
  gpkg: async (source) => (await import('./places/geopackage.ts')).placesGeopackage(source),
  pdf: drawnByWindow,
  pptx: async (source) => (await import('./slides/write-slides.ts')).writeSlides(source),
  svg: drawnByWindow,
  png: ({ pictures }) => pictures[0]?.png ?? drawnByWindow({ bytes: null }),
};

/** What the window's engine made is written as it came. */
function drawnByWindow({ bytes }: { bytes: Uint8Array | null }): Uint8Array {
  if (bytes !== null && bytes.length > 0) return bytes;
  throw new ProblemError(
    'export-not-drawn',
    'The pages could not be drawn, so that no file was written; try again.',
  );
}

export function exporterOf(format: ExportFormat): Exporter {
  const exporter = exporters[format];
  if (exporter === undefined) throw new Error(`No exporter writes ${format}`);
  return exporter;
}
