import type { ColumnPreview } from '../../../data/tables/import-report.ts';
import type { ColumnMapping } from '../../../data/tables/mapping/column-mapping.ts';

/** Rows of a file that its columns are judged by. */
export const sampledRows = 200;
/** Columns that a preview describes: the widest official file has 2,900. */
const mostColumns = 400;

/** What each column holds, by its name and the first rows. */
export function previewColumns(
  columns: readonly string[],
  sample: readonly (readonly string[])[],
  mapping: ColumnMapping | null,
): ColumnPreview[] {
  const fieldOf = new Map(
    Object.entries(mapping?.columns ?? {}).map(([field, column]) => [column, field]),
  );
  return columns.slice(0, mostColumns).map((name, column) => {
    const values = sample
      .map((cells) => (cells[column] ?? '').trim())
      .filter((text) => text !== '');
    return {
      name,
      type: typeOf(name, values),
      samples: [...new Set(values)].slice(0, 3).map((text) => text.slice(0, 80)),
      field: fieldOf.get(name) ?? null,
    };
  });
}

const identifierName =
  /(^|[^a-z])(fips|geo[._]?id\d?|id|code|zip|unitid|opeid|cbsa|tract)|fp$|cd$/i;
const number = /^[+-]?(?:\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;

function typeOf(name: string, values: readonly string[]): ColumnPreview['type'] {
  if (values.length === 0) return 'empty';
  const digits = values.filter((text) => /^\d+$/.test(text));
  const leadingZeros = digits.some((text) => text.length > 1 && text.startsWith('0'));
  if (leadingZeros || (identifierName.test(name) && digits.length * 2 > values.length)) {
    return 'identifier';
  }
  return values.filter((text) => number.test(text)).length * 10 >= values.length * 9
    ? 'number'
    : 'text';
}
