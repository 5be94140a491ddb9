import { type CountyIndex, indexCounties } from '../../../data/geo/locate-county.ts';
import type { Finding } from '../../../data/model/finding.ts';
import { guardVintages } from '../../../data/tables/guard-vintages.ts';
import { isPlanningRegion } from '../../../data/tables/join-survey.ts';
import type { CountyRow, SchoolRow, TractCentreRow } from '../../../data/tables/rows.ts';
import { storeSchools } from '../database/queries/schools.ts';
import { storeTractCentres } from '../database/queries/tract-centres.ts';
import type { BoundaryVintage } from './county-boundaries.ts';
import type { CurrentTables } from './current-tables.ts';
import { draftDelineation, draftImmigrants, draftTractCentres } from './draft-areas.ts';
import { draftSchools, relocateInConnecticut, tractsOfCounty } from './draft-schools.ts';
import { datasetFrom, type Draft, finding } from './drafts.ts';
import type { ImportFile } from './import-file.ts';

/** Indexed boundaries of a vintage; null where the program does not have them. */
export type Boundaries = (vintage: BoundaryVintage) => CountyIndex | null;

export interface Assembled {
  drafts: Draft[];
  findings: Finding[];
}

/**
 * Makes datasets of the files, in the order in which tables build on each other: the codes of the
 * counties decide how delineation, tract centres and schools are read. Lists of attorneys are not
 * here: they never are in the memory.
 */
export function assemble(
  files: readonly ImportFile[],
  current: CurrentTables,
  boundaries: Boundaries,
): Assembled {
  const ready = files.filter(({ preview }) => preview.status === 'ready');
  const findings = several(ready);
  const rowsOf = (kind: string): unknown[] | null =>
    ready.find(({ preview }) => preview.kind === kind)?.rows ?? null;
  const immigrants = draftImmigrants(
    ready,
    current,
    () => (rowsOf('tract-centres') as TractCentreRow[] | null) ?? current.tractCentres(),
    () => current.memberships(),
  );
  const counties: CountyRow[] = immigrants?.counties ?? current.counties();
  const regions = counties.some(({ county }) => isPlanningRegion(county));
  const delineation = draftDelineation(ready, counties);
  const tractCentres = draftTractCentres(ready, current, counties);
  const vintage: BoundaryVintage = regions ? '2023' : '2017';
  const codes = new Set(counties.map(({ county }) => county));
  const schools = draftSchools(
    ready,
    current,
    codes,
    () => boundaries(vintage) ?? boundaries('2017') ?? indexCounties([]),
  );
  const drafts: Draft[] = [immigrants, delineation].filter((draft) => draft !== null);

  const relocate = <Row>(
    what: string,
    rows: readonly Row[],
    read: (row: Row) => { county: string | null; latitude: number; longitude: number },
    write: (row: Row, county: string) => Row,
  ): Row[] | null => {
    const index = boundaries(vintage);
    if (index === null) {
      findings.push(
        finding(
          'boundaries-missing',
          'warning',
          `The boundaries of ${vintage} are not part of this program, so the ${what} of Connecticut stay under the codes that they have.`,
        ),
      );
      return null;
    }
    const relocated = relocateInConnecticut(rows, regions, index, read, write);
    if (relocated === null) return null;
    const into = regions ? 'planning region' : 'county';
    findings.push(
      finding(
        'connecticut-relocated',
        'note',
        `${relocated.moved} ${what} of Connecticut are put into the ${into} whose boundary holds them, since the table of counties has those.`,
      ),
    );
    return relocated.rows;
  };
  // Only where codes do not fit is anything but the new files touched.
  const guarded = (tracts: readonly TractCentreRow[], listed: readonly SchoolRow[]) =>
    guardVintages({
      counties,
      memberships: delineation?.memberships ?? current.memberships(),
      tractCounties: new Set(tracts.map(({ tract }) => tract.slice(0, 5))),
      schoolCounties: new Set(listed.flatMap(({ county }) => county ?? [])),
    });
  let tracts = tractCentres?.tractCentres ?? current.tractCentres();
  let listed = schools?.schools ?? current.schools();
  const touched = immigrants !== null || tractCentres !== null || schools !== null;
  const movedTracts =
    touched &&
    isOfOther(
      tracts.map(({ tract }) => tract.slice(0, 5)),
      regions,
    )
      ? relocate(
          'tracts',
          tracts,
          (row) => ({ ...row, county: row.tract.slice(0, 5) }),
          tractsOfCounty,
        )
      : null;
  const movedSchools =
    touched &&
    isOfOther(
      listed.map(({ county }) => county ?? ''),
      regions,
    )
      ? relocate(
          'schools',
          listed,
          (row) => row,
          (row, county) => ({ ...row, county }),
        )
      : null;
  tracts = movedTracts ?? tracts;
  listed = movedSchools ?? listed;
  const tractDataset = tractCentres?.dataset ?? derived(current, 'tract-centres');
  if ((tractCentres !== null || movedTracts !== null) && tractDataset !== null) {
    const sorted = movedTracts
      ? [...movedTracts].sort((a, b) => (a.tract < b.tract ? -1 : 1))
      : tracts;
    drafts.push({
      dataset: tractDataset,
      files: tractCentres?.files ?? [],
      rows: sorted.length,
      findings: tractCentres?.findings ?? [],
      store: (db, datasetId) => void storeTractCentres(db, datasetId, sorted),
    });
  }
  const schoolDataset = schools?.dataset ?? derived(current, 'schools');
  if ((schools !== null || movedSchools !== null) && schoolDataset !== null) {
    const all = listed;
    drafts.push({
      dataset: schoolDataset,
      files: schools?.files ?? [],
      rows: all.length,
      findings: schools?.findings ?? [],
      store: (db, datasetId) => void storeSchools(db, datasetId, all),
    });
  }
  if (drafts.length > 0) {
    const before = new Set(guardCurrent(current).map(({ message }) => message));
    for (const said of guarded(tracts, listed).findings) {
      // What was so before the import is no fault of its files.
      findings.push(before.has(said.message) ? { ...said, severity: 'note' } : said);
    }
  }
  return { drafts, findings };
}

function guardCurrent(current: CurrentTables): Finding[] {
  return guardVintages({
    counties: current.counties(),
    memberships: current.memberships(),
    tractCounties: new Set(current.tractCentres().map(({ tract }) => tract.slice(0, 5))),
    schoolCounties: new Set(current.schools().flatMap(({ county }) => county ?? [])),
  }).findings;
}

function derived(current: CurrentTables, kind: 'tract-centres' | 'schools') {
  const dataset = current.dataset(kind);
  return dataset === null ? null : datasetFrom(dataset, []);
}

/** Whether codes of Connecticut are of the other kind than those of the table of counties. */
function isOfOther(counties: readonly string[], regions: boolean): boolean {
  const connecticut = counties.find((county) => county.startsWith('09'));
  return connecticut !== undefined && isPlanningRegion(connecticut) !== regions;
}

/** Of some kinds one file makes the dataset: a second one is an error, not a silent choice. */
function several(files: readonly ImportFile[]): Finding[] {
  const findings: Finding[] = [];
  for (const kind of ['delineation', 'tract-centres', 'schools', 'attorneys']) {
    const names = files.filter(({ preview }) => preview.kind === kind).map((f) => f.preview.file);
    if (names.length < 2) continue;
    findings.push(
      finding(
        'several-of-a-kind',
        'error',
        `${names.join(' and ')} are both of the kind ${kind}, of which one import takes one file; import them one after the other, the one that is to count last.`,
      ),
    );
  }
  return findings;
}
