import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attorneyInterests, attorneyKinds, placements } from '../../../data/model/attorney.ts';
import type { AttorneyRow } from '../../../data/tables/rows.ts';
import { guardFormula, unguarded } from '../../../data/tables/saved/guard-formula.ts';
import { savedAttorneys } from '../../../data/tables/saved/saved-attorneys.ts';
import {
  type AboutDataset,
  layoutOfSaved,
  savedCells,
  savedHeader,
} from '../../../data/tables/saved/saved-table.ts';
import { states } from '../../../data/tables/states.ts';
import { datasetCsv } from '../../../electron/backend/export/dataset-csv.ts';
import { datasetXlsx } from '../../../electron/backend/export/dataset-xlsx.ts';
import { Reading } from '../../../electron/backend/import/read-table.ts';
import { recognise } from '../../../electron/backend/import/recognise.ts';
import { openSourceFile } from '../../../electron/backend/import/source-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Names as lists have them at their worst; as every name that is stored, without space at its ends. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        ',',
        ';',
        '\n',
        '\r\n',
        '\t',
        '=',
        '+',
        '-',
        '@',
        '0',
        '007',
        ' ',
        '|',
        '\\',
        '=HYPERLINK("x")',
        '_x0041_',
        'ñ',
        '語',
        '🏛',
        '\u0007',
        '<b>&amp;',
        '#N/A',
        'null',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  // Line ends are line feeds once they are read.
  .map((parts) => parts.join('').replaceAll('\0', '').replace(/\r\n?/g, '\n').trim())
  .filter((text) => text !== '' && text.isWellFormed());

const postal = fc.constantFrom(...states.map(([, code]) => code));
const pairs = fc
  .array(
    fc.oneof(fc.constant(null), fc.nat({ max: 40 }), fc.double({ min: 0, max: 9, noNaN: true })),
    {
      minLength: 3,
      maxLength: 3,
    },
  )
  .map((three) => {
    // -0 is written as 0.
    const known = three.flatMap((one) => (one === null ? [] : [one + 0])).sort((a, b) => a - b);
    return three.map((one) => (one === null ? null : (known.shift() ?? null)));
  });

const attorneyRow: fc.Arbitrary<Omit<AttorneyRow, 'id'>> = fc
  .record({
    name: awkward,
    kind: fc.constantFrom(...attorneyKinds),
    city: fc.oneof(fc.constant(''), awkward),
    state: postal,
    zip: fc.oneof(
      fc.constant(null),
      fc.nat({ max: 99_999 }).map((zip) => String(zip).padStart(5, '0')),
    ),
    latitude: fc.double({ min: 18, max: 71, noNaN: true }),
    longitude: fc.double({ min: -179, max: -65, noNaN: true }),
    placedBy: fc.constantFrom(...placements),
    interest: fc.constantFrom(...attorneyInterests),
    pairs,
  })
  .map(({ pairs: [pairsLow, pairsExpected, pairsHigh], ...row }) => ({
    ...row,
    pairsLow,
    pairsExpected,
    pairsHigh,
  }));

const list = fc
  .array(attorneyRow, { minLength: 1, maxLength: 12 })
  .chain((rows) =>
    fc
      .uniqueArray(awkward, { minLength: rows.length, maxLength: rows.length })
      .map((ids) => rows.map((row, i): AttorneyRow => ({ id: ids[i], ...row }))),
  );
const about: fc.Arbitrary<AboutDataset> = fc.record({
  vintage: fc.constantFrom('', '2026', 'ACS 2019-23', 'autumn, 2025'),
  coverage: fc.uniqueArray(postal, { maxLength: 5 }).map((codes) => codes.sort()),
});

/** The rows of a copy by the layout that recognises it. */
async function readBack(path: string) {
  const source = await openSourceFile(path);
  const recognised = recognise(source.head, [layoutOfSaved(savedAttorneys)]);
  if (recognised === null) throw new Error('The copy was not recognised');
  const rows: AttorneyRow[] = [];
  const reading = new Reading(source, recognised);
  for (const _share of reading.rows((row) => rows.push(row)));
  const { vintage, findings } = reading.table();
  return { rows, findings, about: { vintage: vintage ?? '', coverage: reading.coverage() } };
}

function tableOf(rows: readonly AttorneyRow[], said: AboutDataset) {
  return {
    dataset: { title: 'Immigration attorneys' } as never,
    header: savedHeader(savedAttorneys),
    count: rows.length,
    rows: () => rows.map((row) => savedCells(savedAttorneys, row, said)),
  };
}

describe('saved copies', () => {
  it('read back to the same attorneys as CSV, whatever their names hold', async () => {
    const path = join(temporaryFolder(), 'copy.csv');
    await fc.assert(
      fc.asyncProperty(list, about, async (rows, said) => {
        writeFileSync(path, [...datasetCsv(tableOf(rows, said))].join(''));
        expect(await readBack(path)).toEqual({ rows, findings: [], about: said });
      }),
      { numRuns: 150 },
    );
  });

  it('read back to the same attorneys as a spreadsheet', async () => {
    const path = join(temporaryFolder(), 'copy.xlsx');
    await fc.assert(
      fc.asyncProperty(list, about, async (rows, said) => {
        writeFileSync(path, await datasetXlsx(tableOf(rows, said)));
        expect(await readBack(path)).toEqual({ rows, findings: [], about: said });
      }),
      { numRuns: 60 },
    );
  });

  it('hold no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(unguarded(guardFormula(text))).toBe(text);
      }),
    );
  });

  it('of more rows than a spreadsheet can bear are refused with what to do', async () => {
    const table = { ...tableOf([], { vintage: '', coverage: [] }), count: 1_000_000 };
    await expect(datasetXlsx(table)).rejects.toThrow('save it as CSV');
  });
});
