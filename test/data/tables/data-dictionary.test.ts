import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layoutOf, type ReferenceTable } from '../../../data/tables/reference/reference-table.ts';
import { referenceDataset } from '../../../data/tables/reference-dataset.ts';
import { readCells } from './reading.ts';

const data = join(import.meta.dirname, '../../../data');
const sections = readFileSync(join(data, 'README.md'), 'utf8').split(/^## /m).slice(1);
const entries: {
  file: string;
  title: string;
  vintage: string;
  source: string;
  licence: string;
  rows: number;
}[] = JSON.parse(readFileSync(join(data, 'reference/datasets.json'), 'utf8'));
const tables: ReferenceTable<unknown>[] = Object.values(referenceDataset);

/** Reads the first row of a shipped table with one of its cells changed. */
function outcomeWith(table: ReferenceTable<unknown>, column: string, text: string) {
  const names = table.columns.map(({ name }) => name);
  const [, first] = readFileSync(join(data, 'reference', table.file), 'utf8').split('\n');
  const cells = first
    .match(/(?<=^|,)(?:"[^"]*"|[^,"]*)(?=,|$)/g)
    ?.map((cell) => cell.replaceAll('"', ''));
  if (cells?.length !== names.length) throw new Error(`${table.file}: ${first}`);
  cells[names.indexOf(column)] = text;
  return readCells(layoutOf(table), [names, cells]).counts;
}

describe('the data dictionary', () => {
  it('has a section for each table of the reference dataset, and no other', () => {
    expect(sections.map((section) => section.split('\n')[0])).toEqual(
      tables.map((table) => table.file),
    );
    expect(entries.map((entry) => entry.file)).toEqual(tables.map((table) => table.file));
  });

  it.each(tables.map((table, i) => [table.file, table, i] as const))(
    'describes %s as it is read and shipped',
    (_, table, i) => {
      const { title, vintage, source, licence, rows } = entries[i];
      const columns = table.columns.map(
        ({ name, meaning, unit, range }) => `| ${name} | ${meaning} | ${unit} | ${range} |`,
      );
      expect(sections[i].trim()).toBe(
        [
          table.file,
          '',
          `${title}: ${rows.toLocaleString('en-US')} rows.`,
          '',
          `- Vintage: ${vintage}`,
          `- Source: ${source}`,
          `- Licence: ${licence}`,
          '',
          '| column | meaning | unit | range |',
          '|---|---|---|---|',
          ...columns,
        ].join('\n'),
      );
    },
  );

  const columns = tables.flatMap((table) => table.columns.map((column) => ({ table, column })));

  it.each(
    columns.map(({ table, column }) => [`${table.file} ${column.name}`, table, column] as const),
  )('gives the range that the reader of %s keeps to', (_, table, { name, unit, range }) => {
    const takes = (text: string) => outcomeWith(table, name, text).taken === 1;
    const blank = outcomeWith(table, name, '');
    // A table of one column has an empty row there, which is none.
    expect(blank.taken === 1).toBe(range.includes('blank ='));
    const outside: Record<string, string[]> = {
      code: ['x', '123456789012'],
      people: ['-1', '1.5', 'x'],
      pairs: ['-1', 'x'],
      word: ['other'],
      text: ['  '],
      'degrees WGS84': ['x', '100', '181'],
    };
    for (const text of outside[unit]) expect([text, takes(text)]).toEqual([text, false]);
    if (unit === 'word') {
      for (const word of range.split(', ')) expect([word, takes(word)]).toEqual([word, true]);
    }
  });
});
