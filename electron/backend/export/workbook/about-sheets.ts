import { datasetNames } from '../../../../data/words/dataset-name.ts';
import { profileLines } from '../../../../data/words/profile-lines.ts';
import type { ExportSource } from '../export-source.ts';
import { numberCell, textCell } from './cells.ts';
import { tableSheet } from './table-sheet.ts';
import type { WorkbookSheet } from './write-workbook.ts';

/** The datasets that the figures come from. */
export function sourcesSheet({
  report,
  country,
}: Pick<ExportSource, 'report' | 'country'>): WorkbookSheet {
  const headers = [
    'Dataset',
    'Title',
    'Vintage',
    'Source',
    'Licence',
    'File',
    'SHA-256',
    'Imported',
  ];
  const rows = (report?.sources ?? country.atlas.datasets).map(
    ({ kind, title, vintage, source, licence, file, sha256, importedAt }) => [
      ...[datasetNames[kind], title, vintage, source, licence, file, sha256, importedAt],
    ],
  );
  const columns = headers.map((header) => ({ header, kind: 'text' as const }));
  return tableSheet('Sources', columns, rows);
}

/** All that the profile says. */
export function profileSheet({
  country: { profile },
}: Pick<ExportSource, 'country'>): WorkbookSheet {
  const columns = ['Part', 'Setting', 'At the figure', 'Value', 'Unit'];
  const sheet = tableSheet(
    'Profile',
    columns.map((header) => ({ header, kind: 'text' as const })),
    profileLines(profile).map(({ group, name, unit }) => [group, name, null, null, unit]),
  );
  // Figures from shares to hundred thousands stand in one column: as many digits as each has.
  const plain = (value: number) => {
    const cell = numberCell(value, 'decimal');
    return { ...cell, format: Number.isInteger(value) ? '#,##0' : '#,##0.###' };
  };
  for (const [i, { figure, value }] of profileLines(profile).entries()) {
    const cells = sheet.rows[i + 1];
    cells[2] = figure === null ? null : plain(figure);
    cells[3] = typeof value === 'number' ? plain(value) : textCell(value);
  }
  sheet.rows.splice(1, 0, [
    textCell('Profile'),
    textCell('Name'),
    null,
    textCell(profile.name),
    null,
  ]);
  const { name, rows, frozenRows } = sheet;
  return { name, rows, frozenRows, widths: [16, 48, 14, 26, 24] };
}
