import type { Finding } from '../../../data/model/finding.ts';
import { chooseBoundaries } from '../../../data/tables/boundary-vintage.ts';
import {
  type Boundaries,
  type CountyFinder,
  makeCountyFinder,
} from '../../../data/tables/county-finder.ts';
import { guardVintages } from '../../../data/tables/guard-vintages.ts';
import { isRedrawn } from '../../../data/tables/renamed-counties.ts';
import type { CountyRow, TractCentreRow } from '../../../data/tables/rows.ts';
import { sayBoundaryChange } from '../../../data/words/boundary-words.ts';
import { countyNamer } from '../../../data/words/county-namer.ts';
import { kindNames } from '../../../data/words/dataset-name.ts';
import { formatCount } from '../../../data/words/numbers.ts';
import { listOf } from '../../../data/words/plural.ts';
import type { CurrentTables } from './current-tables.ts';
import { withCountyCentres } from './draft-county-centres.ts';
import { draftDelineation } from './draft-delineation.ts';
import { draftImmigrants } from './draft-immigrants.ts';
import { draftPartners } from './draft-partners.ts';
import { draftSavedImmigrants } from './draft-saved-immigrants.ts';
import { draftSchools } from './draft-schools.ts';
import { draftTractCentres } from './draft-tract-centres.ts';
import { type Draft, finding } from './drafts.ts';
import type { ImportFile } from './import-file.ts';
import { joinCodes, report } from './join-codes.ts';

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
  redrawn: Boundaries,
): Assembled {
  const ready = files.filter(({ preview }) => preview.status === 'ready');
  const findings = several(ready);
  const rowsOf = (kind: string): unknown[] | null =>
    ready.find(({ preview }) => preview.kind === kind)?.rows ?? null;
  const immigrants =
    draftSavedImmigrants(ready, current) ??
    draftImmigrants(
      ready,
      current,
      () => (rowsOf('tract-centres') as TractCentreRow[] | null) ?? current.tractCentres(),
      () => current.memberships(),
    );
  const counties: CountyRow[] = immigrants?.counties ?? current.counties();
  const codes = counties.map(({ county }) => county);
  const countyOf = makeCountyFinder(codes, redrawn);
  const delineation = draftDelineation(ready, counties);
  const tractCentres = withCountyCentres(
    ready,
    current,
    draftTractCentres(ready, current),
    new Set(codes),
    (tracts) => foundIn(codes, placesOfTracts(tracts), countyOf).counties,
  );
  const schools = draftSchools(ready, current, counties, () =>
    boundaries(chooseBoundaries(codes).vintage),
  );
  const partners = draftPartners(ready, schools?.schools ?? current.schools());
  const drafts: Draft[] = [immigrants, delineation, tractCentres, schools, partners].filter(
    (draft) => draft !== null,
  );
  if (drafts.length === 0) return { drafts, findings };
  const tracts = placesOfTracts(tractCentres?.tractCentres ?? current.tractCentres());
  const listed = schools?.schools ?? current.schools();
  if (immigrants !== null) {
    const before = current.counties().map(({ county }) => county);
    const change = sayBoundaryChange(before, codes);
    if (change !== null) findings.push(finding('boundaries-changed', 'note', change));
  }
  const foundTracts = foundIn(codes, tracts, countyOf);
  const foundSchools = foundIn(codes, listed, countyOf);
  if (immigrants !== null || tractCentres !== null) {
    findings.push(...sayMoved('tracts', foundTracts.moved));
    if (tractCentres !== null) {
      const there = new Set(codes);
      const join = joinCodes(
        'the table of counties',
        [...foundTracts.counties],
        there,
        countyNamer(counties),
      );
      report(tractCentres.files[0], [join]);
    }
  }
  if (immigrants !== null || schools !== null) {
    findings.push(...sayMoved('schools', foundSchools.moved));
  }
  const before = new Set(guardCurrent(current, redrawn).map(({ message }) => message));
  const { findings: guarded } = guardVintages({
    counties,
    memberships: delineation?.memberships ?? current.memberships(),
    tractCounties: foundTracts.counties,
    schoolCounties: foundSchools.counties,
  });
  for (const said of guarded) {
    // What was so before the import is no fault of its files.
    findings.push(before.has(said.message) ? { ...said, severity: 'note' } : said);
  }
  return { drafts, findings };
}

function guardCurrent(current: CurrentTables, redrawn: Boundaries): Finding[] {
  const counties = current.counties();
  const codes = counties.map(({ county }) => county);
  const countyOf = makeCountyFinder(codes, redrawn);
  return guardVintages({
    counties,
    memberships: current.memberships(),
    tractCounties: foundIn(codes, placesOfTracts(current.tractCentres()), countyOf).counties,
    schoolCounties: foundIn(codes, current.schools(), countyOf).counties,
  }).findings;
}

interface Place {
  county: string | null;
  latitude: number;
  longitude: number;
}

/** Tracts of water alone count for nothing, and some lie in no county's boundary. */
function placesOfTracts(tracts: readonly TractCentreRow[]): Place[] {
  return tracts
    .filter(({ population }) => population > 0)
    .map(({ tract, latitude, longitude }) => ({ county: tract.slice(0, 5), latitude, longitude }));
}

/** The counties in which places are found, and how many came from which other code. */
function foundIn(
  codes: readonly string[],
  places: readonly Place[],
  countyOf: CountyFinder,
): { counties: Set<string>; moved: Map<string, number> } {
  const table = new Set(codes);
  const counties = new Set<string>();
  const moved = new Map<string, number>();
  for (const { county, latitude, longitude } of places) {
    if (county === null) continue;
    const found = countyOf(county, latitude, longitude);
    counties.add(found);
    if (found !== county && table.has(found)) moved.set(county, (moved.get(county) ?? 0) + 1);
  }
  return { counties, moved };
}

/** By which rule places of other codes are found in the table of immigrants. */
function sayMoved(what: string, moved: ReadonlyMap<string, number>): Finding[] {
  const sum = (codes: readonly string[]) =>
    codes.reduce((total, code) => total + (moved.get(code) ?? 0), 0);
  const [redrawn, renamed] = [
    [...moved.keys()].filter(isRedrawn),
    [...moved.keys()].filter((code) => !isRedrawn(code)),
  ];
  const findings: Finding[] = [];
  if (redrawn.length > 0) {
    findings.push(
      finding(
        'places-relocated',
        'note',
        `${formatCount(sum(redrawn))} ${what} have a county code that the table of immigrants does not have (${redrawn.sort().join(', ')}), since the counties there were cut anew; each counts in the county or planning region of the table whose boundary holds it.`,
      ),
    );
  }
  if (renamed.length > 0) {
    findings.push(
      finding(
        'county-renamed',
        'note',
        `${formatCount(sum(renamed))} ${what} of ${renamed.sort().join(', ')} count under the code that these counties have in the table of immigrants.`,
      ),
    );
  }
  return findings;
}

/** Of some kinds one file makes the dataset: a second one is an error, not a silent choice. */
function several(files: readonly ImportFile[]): Finding[] {
  const findings: Finding[] = [];
  for (const kind of [
    'delineation',
    'tract-centres',
    'county-centres',
    'schools',
    'attorneys',
    'partners',
  ] as const) {
    const names = files.filter(({ preview }) => preview.kind === kind).map((f) => f.preview.file);
    if (names.length < 2) continue;
    findings.push(
      finding(
        'several-of-a-kind',
        'error',
        `${listOf(names)} ${names.length === 2 ? 'both' : 'all'} hold the same kind of table (${kindNames[kind].toLowerCase()}), of which one import takes one file; import them one after the other, the one that is to count last.`,
      ),
    );
  }
  return findings;
}
