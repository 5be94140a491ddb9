import type { Finding } from '../../../data/model/finding.ts';
import type { CountyRow } from '../../../data/tables/rows.ts';
import type { SavedAreaRow } from '../../../data/tables/saved/saved-immigrants.ts';
import type { SurveyRow } from '../../../data/tables/source-rows.ts';
import { countyNamer } from '../../../data/words/county-namer.ts';
import { countOf } from '../../../data/words/plural.ts';
import { storeCounties } from '../database/queries/counties.ts';
import { storeSurveyFigures } from '../database/queries/survey-figures.ts';
import type { CurrentTables } from './current-tables.ts';
import { datasetOf, type Draft, finding } from './drafts.ts';
import type { ImportFile } from './import-file.ts';
import { joinCodes, report } from './join-codes.ts';

/**
 * A saved copy is a whole dataset: its rows take the place of all that is in use. Null where no file
 * is one.
 */
export function draftSavedImmigrants(
  files: readonly ImportFile[],
  current: CurrentTables,
): (Draft & { counties: CountyRow[] }) | null {
  const used = files.filter(({ preview }) => preview.kind === 'immigrants');
  const copy = used.find(({ preview }) => preview.layout === 'saved-immigrants');
  if (copy === undefined) return null;
  const rows = copy.rows as SavedAreaRow[];
  const of = (level: SurveyRow['level']) => rows.filter((row) => row.level === level);
  const counties = of('county').map(
    ({ code, name, state, population, immigrants, margin }): CountyRow => ({
      county: code,
      name,
      state,
      population,
      immigrants,
      margin,
    }),
  );
  counties.sort((a, b) => (a.county < b.county ? -1 : 1));
  const findings: Finding[] = [];
  if (used.length > 1) {
    const others = used.filter((file) => file !== copy).map(({ preview }) => preview.file);
    findings.push(
      finding(
        'several-of-a-kind',
        'error',
        `${copy.preview.file} is a saved copy of a whole table, and ${others.join(' and ')} would be added to another; import one after the other.`,
      ),
    );
  }
  const inUse = current.counties();
  const codes = new Set(inUse.map(({ county }) => county));
  const join = joinCodes(
    'the current table of counties',
    counties.map(({ county }) => county),
    codes,
    countyNamer([...inUse, ...counties]),
  );
  report(copy, [join]);
  // Which counties there are is what the copy says itself.
  copy.preview.unmatched = 0;
  if (join.unmatchedThere.count > 0 && counties.length > 0) {
    findings.push(
      finding(
        'counties-left-out',
        'warning',
        `${countOf(join.unmatchedThere.count, 'county', 'counties')} of the table in use are not in the copy and go with the import, such as ${join.unmatchedThere.examples.join(', ')}; the table in use stays in the workspace and can be taken into use again.`,
      ),
    );
  }
  if (counties.length === 0) {
    findings.push(
      finding(
        'no-counties',
        'error',
        `${copy.preview.file} has no row of a county, without which a table of immigrants is of no use; save the copy anew.`,
      ),
    );
  }
  return {
    dataset: datasetOf('immigrants', 'Immigrants by county', [copy], counties.length),
    files: used,
    counties,
    rows: counties.length,
    findings,
    store(db, datasetId) {
      storeCounties(db, datasetId, counties);
      storeSurveyFigures(db, datasetId, of('tract'), of('metro'));
    },
  };
}
