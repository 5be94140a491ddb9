import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileChoice } from '../../../data/tables/import-report.ts';
import { AttorneyPlacer } from '../../../data/tables/place-attorneys.ts';
import { openImportFile, readImportFile } from '../../../electron/backend/import/import-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { importInto, startWithShippedWorkspace, answerOf } from './importing.ts';
import { officialFile } from './shared-data.ts';

const placer = new AttorneyPlacer({
  zipCentre: () => null,
  stateAt: () => 'MA',
  inCities: [{ city: 'Boston', state: 'MA', latitude: 42.36, longitude: -71.06 }],
});

/** Reads a file to its end and holds its accounts against what came of it. */
async function readAndAccount(path: string, choice: Omit<FileChoice, 'handle'> = {}) {
  const file = await openImportFile({ handle: 'h', ...choice }, path, 'damaged.csv', () => null);
  let attorneys = 0;
  for (const share of readImportFile(
    file,
    () => placer,
    () => attorneys++,
  )) {
    expect(share).toBeLessThanOrEqual(1);
  }
  const { counts, findings, status, problem } = file.preview;
  expect(counts.rows).toBe(counts.passedOver + counts.read);
  expect(counts.read).toBe(counts.taken + counts.refused);
  expect(file.rows.length + attorneys).toBe(counts.taken);
  if (file.refusedRows.length < 1000 && counts.taken > 0) {
    expect(file.refusedRows).toHaveLength(counts.refused);
    for (const { reason } of file.refusedRows) expect(reason).toMatch(/\.$/);
  }
  if (status !== 'ready' && status !== 'support') expect(problem).toMatch(/[.)]$/);
  for (const { message } of findings) expect(message.length).toBeLessThan(1500);
  return file.preview;
}

/** The beginnings of official files, of every way in which they are written. */
const samples = [
  'county/ers_rural_atlas_2018_People.csv',
  'county/ers_rural_atlas_2018_People_resaved_in_excel.csv',
  'acs-layouts/ACSDT5Y2024.B05002-Data.csv',
  'acs-layouts/aff-dp02-2016/ACS_16_5YR_DP02_with_ann.csv',
  'tract-centers/CenPop2020_Mean_TR.txt',
  'delineation/cbsa2fipsxw_nber.csv',
  'colleges/hd2021.csv',
  'colleges/hd2023_latin1_quoted_rti.csv',
  'colleges/drvef2023.csv',
  'attorneys/doj_ra_roster_sample_transcribed.csv',
].map((name) => readFileSync(officialFile(name)).subarray(0, 12_000));
samples.push(readFileSync(officialFile('delineation/list1_2023.xlsx')));

type Bytes = Buffer<ArrayBuffer>;

const byte = fc.integer({ min: 0, max: 255 });
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** One way of damaging bytes. */
const damage: fc.Arbitrary<(bytes: Bytes) => Bytes> = fc.oneof(
  fc
    .array(fc.tuple(place, byte), { minLength: 1, maxLength: 40 })
    .map((flips) => (bytes: Bytes) => {
      const copy = Buffer.from(bytes);
      for (const [at, value] of flips)
        if (copy.length > 0) copy[Math.floor(at * copy.length)] = value;
      return copy;
    }),
  place.map((at) => (bytes: Bytes) => bytes.subarray(0, Math.floor(at * bytes.length))),
  place.map((at) => (bytes: Bytes) => bytes.subarray(Math.floor(at * bytes.length))),
  fc
    .tuple(place, fc.constantFrom('"', '\n', '\r', ',', ';', '\t', '\u0000', '""', '=1+1', 'é'))
    .map(([at, text]) => (bytes: Bytes) => {
      const cut = Math.floor(at * bytes.length);
      return Buffer.concat([bytes.subarray(0, cut), Buffer.from(text), bytes.subarray(cut)]);
    }),
  fc
    .constantFrom<[string, string]>(
      [',', ';'],
      ['\n', '\r'],
      ['\n', '\r\n'],
      ['"', "'"],
      [',', ',,'],
    )
    .map(
      ([from, to]) =>
        (bytes: Bytes) =>
          Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1'),
    ),
  fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => (bytes: Bytes) => {
    // Two columns change places, in the whole file.
    const lines = bytes.toString('latin1').split('\n');
    const swapped = lines.map((line) => {
      const cells = line.split(',');
      if (a < cells.length && b < cells.length) [cells[a], cells[b]] = [cells[b], cells[a]];
      return cells.join(',');
    });
    return Buffer.from(swapped.join('\n'), 'latin1');
  }),
  fc.nat(30).map((dropped) => (bytes: Bytes) => {
    const lines = bytes.toString('latin1').split('\n');
    const rest = lines.map((line) => line.split(',').toSpliced(dropped, 1).join(','));
    return Buffer.from(rest.join('\n'), 'latin1');
  }),
);

describe('a damaged file', () => {
  it('is read or refused, with every row accounted for, whatever the damage', async () => {
    const path = join(temporaryFolder(), 'damaged.csv');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async (sample, damages) => {
          writeFileSync(
            path,
            damages.reduce<Bytes>((bytes, harm) => harm(bytes), Buffer.from(sample)),
          );
          await readAndAccount(path);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('of any bytes at all is read or refused', async () => {
    const path = join(temporaryFolder(), 'damaged.csv');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, begun) => {
        writeFileSync(path, begun ? Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes]) : bytes);
        await readAndAccount(path);
      }),
      { numRuns: 150 },
    );
  });

  it.each<[string, string, Omit<FileChoice, 'handle'>, number, number]>([
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, i) => (i === 7 ? 'UNITID' : i === 9 ? 'EFUG' : i === 11 ? 'ENRTOT' : `c${i}`)).join(',')}\n${Array.from({ length: 10_000 }, (_, i) => (i === 7 ? 166638 : i)).join(',')}\n`,
      {},
      1,
      0,
    ],
    [
      'one line of 50 MB',
      `UNITID,EFUG,ENRTOT\n166638,1,${'9'.repeat(50_000_000)}\n166639,2,3\n`,
      {},
      1,
      1,
    ],
    [
      'a quotation mark that is never closed',
      'UNITID,EFUG,ENRTOT\n"166638,1,2\n166639,2,3\n',
      {},
      1,
      1,
    ],
    ['formulas', 'UNITID,EFUG,ENRTOT\n166638,=1+1,2\n=HYPERLINK("x"),2,3\n', {}, 0, 2],
    [
      'absurd, swapped and missing places',
      'name,lat,lon\nA,42.3,-71.1\nB,-71.1,42.3\nC,0,0\nD,1e9,5\nE,91,-71\nF,42.3,\n',
      { as: 'attorneys' },
      1,
      5,
    ],
  ])('with %s is accounted for', async (_what, text, choice, taken, refused) => {
    const path = join(temporaryFolder(), 'damaged.csv');
    writeFileSync(path, text);
    const started = performance.now();
    const preview = await readAndAccount(path, choice);
    expect(preview.counts).toMatchObject({ taken, refused, read: taken + refused });
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('with a NUL in a row has that row refused, with its line and column', async () => {
    const path = join(temporaryFolder(), 'damaged.csv');
    writeFileSync(path, 'UNITID,EFUG,ENRTOT\n166638,1\u0000,2\n168430,5,6\n');
    const { counts, findings } = await readAndAccount(path);
    expect(counts).toMatchObject({ read: 2, taken: 1, refused: 1 });
    expect(findings).toMatchObject([{ code: 'nul-byte', severity: 'error', row: 2 }]);
    expect(findings[0].message).toBe(
      'Line 2: there is a NUL byte, which stands in no text, in column 2; the row was not taken.',
    );
  });
});

describe('importing a damaged file', () => {
  const shipped = startWithShippedWorkspace();

  it('leaves a workspace that is as before, or has what was taken', async () => {
    const { tryImport, write, backend, atlas } = importInto(shipped());
    const whole = readFileSync(officialFile('colleges/drvef2023.csv'));
    const before = answerOf(await backend.request('datasets', {})).length;
    let imports = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        const bytes = damages.reduce<Bytes>((all, harm) => harm(all), Buffer.from(whole));
        const outcome = await tryImport([write('damaged.csv', bytes)]);
        if (outcome.ok) {
          imports += 1;
          const [{ read, taken, refused }] = outcome.value.files;
          expect(read).toBe(taken + refused);
        }
        expect(answerOf(await backend.request('datasets', {}))).toHaveLength(before + imports);
        expect((await atlas()).schools.unitid).toHaveLength(6163);
      }),
      { numRuns: 12 },
    );
  });
});
