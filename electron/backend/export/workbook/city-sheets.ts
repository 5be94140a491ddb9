import type { Report, ReportCity, ReportSchool } from '../../../../data/report/report.ts';
import type { Cell, CellKind } from '../../../../data/report/school-table.ts';
import { datasetNames } from '../../../../data/words/dataset-name.ts';
import { tableSheet } from './table-sheet.ts';
import type { WorkbookSheet } from './write-workbook.ts';

interface Candidate {
  city: ReportCity;
  school: ReportSchool;
  role: string;
}

const text = (header: string) => ({ header, kind: 'text' as CellKind });

/** What the pages of the cities say, a row for each thing that is said of a school. */
export function cityPagesSheet(report: Report): WorkbookSheet {
  const columns = ['City', 'Role', 'School', 'About', 'What the page says'].map(text);
  const rows = candidatesOf(report).flatMap(({ city, school, role }) =>
    sayings(city, school, role)
      .filter(([, said]) => said !== '')
      .map(([about, said]): Cell[] => [city.name, role, school.record.name, about, said]),
  );
  return tableSheet('City pages', columns, rows, 90);
}

function sayings(city: ReportCity, school: ReportSchool, role: string): [string, string][] {
  const ofCity: [string, string][] = [
    ['Status', city.status],
    ['Recommendation', city.recommendation],
    ['Note', city.note ?? ''],
  ];
  return [
    ...(role === 'lead' ? ofCity : []),
    ['Standing', school.standing],
    ['Why it ranks there', school.why],
    ['How sure that is', school.certainty ?? ''],
    ...school.questions.map(({ name, status, lines }): [string, string] => [
      name,
      [`Baseline: ${status}`, ...lines].join('\n'),
    ]),
    ['What is unknown', school.unknown.map(({ sentence }) => sentence).join('\n')],
    ['Next steps', role === 'lead' ? city.nextSteps.join('\n') : ''],
  ];
}

/** The key figures of the pages, a row a figure, each with the dataset that it is from. */
export function cityFiguresSheet(report: Report): WorkbookSheet {
  const columns = [
    ...[text('City'), text('Role'), text('School')],
    { header: 'UNITID', kind: 'id' as CellKind },
    text('Figure'),
    { header: 'Number', kind: 'decimal' as CellKind },
    ...[text('Unit'), text('As the page has it'), text('Dataset')],
  ];
  const rows = candidatesOf(report).flatMap(({ city, school, role }) =>
    school.figures.map(({ key, label, value, text: written, unit, source }): Cell[] => [
      ...[city.name, role, school.record.name, school.record.unitid, label, value],
      // Files have kilometres, pages miles.
      key.endsWith('Km') ? 'km' : unit,
      value === null ? 'unknown' : `${written} ${unit}`.trimEnd(),
      source && datasetNames[source],
    ]),
  );
  return tableSheet('City figures', columns, rows);
}

/** Between which ranks the schools lie; null where the ranking was not drawn. */
export function robustnessSheet({ robustness }: Report): WorkbookSheet | null {
  if (robustness === null) return null;
  const columns = [
    text('School'),
    { header: 'UNITID', kind: 'id' as CellKind },
    text('City'),
    ...['Rank', 'Rank in 5 % of draws', 'Rank in 95 % of draws'].map((header) => ({
      header,
      kind: 'count' as CellKind,
    })),
    { header: `Draws in the first ${robustness.top} (share)`, kind: 'share' as CellKind },
  ];
  const rows = robustness.rows.map(({ name, unitid, city, rank, rankLow, rankHigh, topShare }) => [
    ...[name, unitid, city, rank, rankLow, rankHigh, topShare],
  ]);
  return tableSheet('Robustness', columns, rows);
}

function candidatesOf({ cities }: Report): Candidate[] {
  return cities.flatMap((city) =>
    city.schools.map((school, i) => ({ city, school, role: i === 0 ? 'lead' : 'alternate' })),
  );
}
