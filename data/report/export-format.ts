/** The forms in which a shortlist, or the whole ranking, leaves the program. */
export const exportFormats = [
  'pdf',
  'pptx',
  'xlsx',
  'html',
  'csv',
  'tsv',
  'geojson',
  'gpkg',
  'png',
  'svg',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface FormatDescription {
  /** As it is offered: 'Board pack'. */
  name: string;
  /** What it is good for. */
  use: string;
  ending: string;
  /** Has maps that the window's own engine draws. */
  drawn: boolean;
  /** Can hold the whole ranking; the others are of a shortlist only. */
  takesRanking: boolean;
  /** Says how sure the ranks are, for which the ranking is drawn many times over. */
  saysHowSure: boolean;
}

/** Forms of one picture, which is chosen with its width. */
export function isPictureFormat(format: ExportFormat): boolean {
  return format === 'png' || format === 'svg';
}

/** Forms that hold nothing but a report, and so that of a decision record as it was shown. */
export const recordFormats = ['pdf', 'pptx', 'html', 'csv', 'tsv', 'png', 'svg'] as const;

export const formatDescriptions: Record<ExportFormat, FormatDescription> = {
  pdf: {
    name: 'Board pack (PDF)',
    use: 'One page for each city, to print or send',
    ending: 'pdf',
    drawn: true,
    takesRanking: false,
    saysHowSure: true,
  },
  pptx: {
    name: 'Slides (PowerPoint)',
    use: 'Text, tables and charts that can be edited',
    ending: 'pptx',
    drawn: true,
    takesRanking: false,
    saysHowSure: true,
  },
  xlsx: {
    name: 'Workbook (Excel)',
    use: 'Figures with formulas: change a weight and see the ranks change',
    ending: 'xlsx',
    drawn: false,
    takesRanking: true,
    saysHowSure: true,
  },
  html: {
    name: 'Web page',
    use: 'One file that opens anywhere, with weights to play with',
    ending: 'html',
    drawn: true,
    takesRanking: false,
    saysHowSure: true,
  },
  csv: {
    name: 'Table (CSV)',
    use: 'For spreadsheets and programs',
    ending: 'csv',
    drawn: false,
    takesRanking: true,
    saysHowSure: false,
  },
  tsv: {
    name: 'Table (TSV)',
    use: 'For programs that like tabs',
    ending: 'tsv',
    drawn: false,
    takesRanking: true,
    saysHowSure: false,
  },
  geojson: {
    name: 'Places (GeoJSON)',
    use: 'Schools, areas and attorneys for web maps',
    ending: 'geojson',
    drawn: false,
    takesRanking: true,
    saysHowSure: false,
  },
  gpkg: {
    name: 'Places (GeoPackage)',
    use: 'Schools, areas and attorneys for QGIS and ArcGIS',
    ending: 'gpkg',
    drawn: false,
    takesRanking: true,
    saysHowSure: false,
  },
  png: {
    name: 'Picture (PNG)',
    use: 'A map or chart with its legend, as wide as you like',
    ending: 'png',
    drawn: true,
    takesRanking: false,
    saysHowSure: false,
  },
  svg: {
    name: 'Drawing (SVG)',
    use: 'A map or chart with its legend, to be edited',
    ending: 'svg',
    drawn: true,
    takesRanking: false,
    saysHowSure: false,
  },
};
