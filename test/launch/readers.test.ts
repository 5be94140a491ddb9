import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { missingReaders, saySkipped } from '../../electron/launch/readers.mjs';
import { skippedReport, sumLine, sumTests } from '../../electron/launch/test-sum.mjs';
import { temporaryFolder } from './temporary-folder.ts';

test('readers are looked for where programs are', async () => {
  const folder = await temporaryFolder();
  const [one, other] = ['one', 'other'].map((name) => path.join(folder, name));
  for (const [place, names] of [
    [one, ['soffice', 'ogrinfo', 'ogr2ogr']],
    [other, ['pdfinfo', 'pdftotext']],
  ] as const) {
    mkdirSync(place);
    for (const name of names) writeFileSync(path.join(place, name), '');
  }
  expect(missingReaders([one, other].join(path.delimiter))).toEqual(['pdftoppm']);
  expect(missingReaders('')).toContain('soffice');
});

test('tests that did not run for want of readers are said and counted', () => {
  const sentence = saySkipped(['soffice', 'ogrinfo'], 12);
  expect(sentence).toMatch(
    /^THE INTEROP TESTS DID NOT RUN \(12 skipped\): soffice, ogrinfo not found/,
  );
  expect(sentence).toContain('gdal-bin');
  expect(sumLine(sumTests([skippedReport(12)]))).toBe('0 passed, 0 failed, 12 skipped');
});
