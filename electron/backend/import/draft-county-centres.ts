import { codeInTable } from '../../../data/tables/renamed-counties.ts';
import type { TractCentreRow } from '../../../data/tables/rows.ts';
import type { CountyCentreRow } from '../../../data/tables/source-rows.ts';
import { countOf, listOf } from '../../../data/words/plural.ts';
import { storeTractCentres } from '../database/queries/tract-centres.ts';
import type { CurrentTables } from './current-tables.ts';
import { datasetFrom, datasetOf, type Draft, finding } from './drafts.ts';
import type { ImportFile } from './import-file.ts';
import { decline } from './judge-file.ts';

type TractDraft = Draft & { tractCentres: TractCentreRow[] };

/** No census tract has this number, so that the one point of a county stands for none of its tracts. */
const wholeCounty = '000000';
const mostNamed = 5;

/**
 * Counties of the table of immigrants without any census tract centre get the centre of the county as
 * their one demand point; all others keep their tracts, which are finer. A file of which nothing is
 * needed says so.
 * @param covered the counties in which tract centres with residents are found
 */
export function withCountyCentres(
  files: readonly ImportFile[],
  current: CurrentTables,
  tracts: TractDraft | null,
  counties: ReadonlySet<string>,
  covered: (tracts: readonly TractCentreRow[]) => ReadonlySet<string>,
): TractDraft | null {
  const file = files.find(({ preview }) => preview.kind === 'county-centres');
  if (file === undefined) return tracts;
  const known = tracts?.tractCentres ?? current.tractCentres();
  const there = covered(known);
  const points = new Map<string, TractCentreRow>();
  for (const { county: code, population, latitude, longitude } of file.rows as CountyCentreRow[]) {
    const county = codeInTable(code, counties);
    if (county === null || there.has(county)) continue;
    // A county that was parted since has two centres under one code: the greater part counts.
    const other = points.get(county);
    // Of one point it is the same how many people there are, as long as it is somebody.
    const people = population || 1;
    if (other !== undefined && other.population >= people) continue;
    points.set(county, { tract: county + wholeCounty, population: people, latitude, longitude });
  }
  const added = [...points.values()];
  if (added.length === 0) {
    sayNotNeeded(file, files.length === 1);
    return tracts;
  }
  const names = new Map(
    current.counties().map(({ county, name, state }) => [county, `${name}, ${state}`]),
  );
  const named = added.slice(0, mostNamed).map(({ tract }) => {
    const county = tract.slice(0, 5);
    return names.get(county) ?? county;
  });
  const replaced = new Set(added.map(({ tract }) => tract));
  const tractCentres = [...known.filter(({ tract }) => !replaced.has(tract)), ...added];
  tractCentres.sort((a, b) => (a.tract < b.tract ? -1 : 1));
  const before = current.dataset('tract-centres');
  const rows = tractCentres.length;
  const dataset =
    tracts === null && before !== null
      ? datasetFrom(before, [file], rows)
      : datasetOf('tract-centres', 'Census tract centres', [...(tracts?.files ?? []), file], rows);
  return {
    dataset,
    files: [...(tracts?.files ?? []), file],
    tractCentres,
    rows,
    findings: [
      ...(tracts?.findings ?? []),
      finding(
        'county-centres-used',
        'warning',
        `${countOf(added.length, 'county', 'counties')} without census tract centres, such as ${listOf(named)}, ${added.length === 1 ? 'has' : 'have'} all immigrants at the one centre of the county, so it is not known how a school there lies to them; import the centres of the census tracts to know it. Counties with census tracts keep those.`,
      ),
    ],
    store: (db, datasetId) => void storeTractCentres(db, datasetId, tractCentres),
  };
}

/** A file by itself of which nothing is taken is no import; beside others it does no harm. */
function sayNotNeeded({ preview }: ImportFile, alone: boolean): void {
  const sentence =
    'These are centres of counties, one point for each, which stand in where a county has no census tract centres. Every county in the table of immigrants has some, and they are finer, so there is nothing to take; to bring the points up to date, import the centres of the census tracts (CenPop … TR).';
  if (alone) decline(preview, 'county-centres-unused', sentence);
  else {
    preview.status = 'support';
    preview.findings.push(finding('county-centres-unused', 'note', sentence));
  }
}
