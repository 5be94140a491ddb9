import type { Finding } from '../../../data/model/finding.ts';
import type { TractCentreRow } from '../../../data/tables/rows.ts';
import { findSameTract } from '../../../data/tables/same-tract.ts';
import type { GazetteerTractRow } from '../../../data/tables/source-rows.ts';
import { formatCount } from '../../../data/words/numbers.ts';
import { countOf } from '../../../data/words/plural.ts';
import { storeTractCentres } from '../database/queries/tract-centres.ts';
import type { CurrentTables } from './current-tables.ts';
import { type Draft, datasetOf, finding } from './drafts.ts';
import type { ImportFile } from './import-file.ts';

/** Tract centres under the codes of their file; null where no file has any. */
export function draftTractCentres(
  files: readonly ImportFile[],
  current: CurrentTables,
): (Draft & { tractCentres: TractCentreRow[] }) | null {
  const file = files.find(({ preview }) => preview.kind === 'tract-centres');
  if (file === undefined) return null;
  const findings: Finding[] = [];
  const placed = withPopulation(file, current, findings);
  const byTract = new Map(placed.map((row) => [row.tract, row]));
  const sorted = [...byTract.values()].sort((a, b) => (a.tract < b.tract ? -1 : 1));
  return {
    dataset: datasetOf('tract-centres', 'Census tract centres', [file], sorted.length),
    files: [file],
    tractCentres: sorted,
    rows: sorted.length,
    findings,
    store: (db, datasetId) => void storeTractCentres(db, datasetId, sorted),
  };
}

/** The gazetteer has no population in most years: that of the same tract stands in for it. */
function withPopulation(
  { rows, preview }: ImportFile,
  current: CurrentTables,
  findings: Finding[],
): TractCentreRow[] {
  if (preview.layout !== 'gazetteer-tracts') return rows as TractCentreRow[];
  const gazetteer = rows as GazetteerTractRow[];
  if (gazetteer.every(({ population }) => population !== null)) return rows as TractCentreRow[];
  const known = new Map(current.tractCentres().map((row) => [row.tract, row.population]));
  const sameTract = findSameTract(known.keys());
  const populationOf = (tract: string) => known.get(sameTract(tract) ?? '') ?? null;
  const without = gazetteer.filter(
    (row) => row.population === null && populationOf(row.tract) === null,
  );
  findings.push(
    finding(
      'population-of-other-year',
      'warning',
      `${preview.file} has no population, by which immigrants are shared out; ${countOf(gazetteer.length - without.length, 'tract takes', 'tracts take')} that of the current tract centres, and ${formatCount(without.length)} that have none there count as empty; take the centres of population (CenPop) instead where you can.`,
    ),
  );
  return gazetteer.map((row) => ({
    ...row,
    population: row.population ?? populationOf(row.tract) ?? 0,
  }));
}
