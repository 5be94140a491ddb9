import { setFlagsFromString } from 'node:v8';
import { locateCounty } from '../../../data/geo/locate-county.ts';
import type { Finding } from '../../../data/model/finding.ts';
import type { Boundaries } from '../../../data/tables/county-finder.ts';
import { AttorneyPlacer } from '../../../data/tables/place-attorneys.ts';
import type { ZipCentreRow } from '../../../data/tables/source-rows.ts';
import { postalOfFips } from '../../../data/tables/states.ts';
import type { CurrentTables } from './current-tables.ts';
import { type Draft, datasetOf, finding } from './drafts.ts';
import { type ImportFile, isAttorneyFile } from './import-file.ts';
import { readZipPlaces } from './zip-places.ts';

/** A list of attorneys of more bytes than this has some hundred thousand rows. */
const longListBytes = 20_000_000;

/**
 * Rows come and go by the million: collecting them earlier, in a young generation of 8 MB, takes no
 * longer and 100 MB less.
 */
export function spareMemory(files: readonly ImportFile[]): void {
  if (!files.some((file) => isAttorneyFile(file) && file.preview.bytes > longListBytes)) return;
  setFlagsFromString('--max-semi-space-size=8');
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** What attorneys of these files are placed by: ZIP centres among them, else those of the program. */
export function attorneyPlacer(
  files: readonly ImportFile[],
  root: string,
  current: CurrentTables,
  boundaries: Boundaries,
): AttorneyPlacer {
  const given = files.find(isZipCentres);
  const zips = given
    ? new Map((given.rows as ZipCentreRow[]).map((row) => [row.zip, row]))
    : readZipPlaces(root);
  const index = boundaries('2017');
  return new AttorneyPlacer({
    zipCentre: zips && ((zip) => zips.get(zip) ?? null),
    stateAt({ latitude, longitude }) {
      const located = locateCounty(index, latitude, longitude, 5);
      return (located && postalOfFips.get(located.county.slice(0, 2))) ?? null;
    },
    inCities: current.inCities(),
  });
}

/** What there is to say of a list of attorneys beside its rows. */
export function sayOfAttorneys(
  attorneys: ImportFile,
  files: readonly ImportFile[],
  root: string,
): Finding[] {
  const findings = coverageFindings(attorneys);
  if (!files.some(isZipCentres) && readZipPlaces(root) === null) {
    findings.push(
      finding(
        'zip-centres-missing',
        'warning',
        'There is no table of ZIP code centres, so attorneys without coordinates are placed by their city alone; import the gazetteer of ZIP code tabulation areas together with the list.',
      ),
    );
  }
  return findings;
}

/** The dataset that a list of attorneys makes. */
export function attorneyDataset(file: ImportFile): Draft['dataset'] {
  return datasetOf(
    'attorneys',
    file.preview.title ?? 'Immigration attorneys',
    [file],
    file.preview.counts.taken,
  );
}

/** The states that the list covers in full. */
export function coverageOf({ preview }: ImportFile): { state: string }[] {
  return preview.coverage.map((state) => ({ state }));
}

function coverageFindings(file: ImportFile): Finding[] {
  if (coverageOf(file).length > 0) return [];
  return [
    finding(
      'coverage-unknown',
      'warning',
      `It is not said which states ${file.preview.file} covers in full, so the supply of attorneys stays unknown where none of them is near; name the states that it covers.`,
    ),
  ];
}

function isZipCentres({ preview }: ImportFile): boolean {
  return preview.kind === 'zip-centres';
}
