import type { Finding } from '../../../data/model/finding.ts';
import type { JoinReport } from '../../../data/tables/import-report.ts';
import { examplesOf, joinSurvey } from '../../../data/tables/join-survey.ts';
import { codeInTable } from '../../../data/tables/renamed-counties.ts';
import type { CountyRow, MembershipRow, TractCentreRow } from '../../../data/tables/rows.ts';
import { findSameTract } from '../../../data/tables/same-tract.ts';
import type { GazetteerTractRow, SurveyRow } from '../../../data/tables/source-rows.ts';
import { formatCount } from '../../../data/words/numbers.ts';
import { countOf } from '../../../data/words/plural.ts';
import { storeCounties } from '../database/queries/counties.ts';
import { storeMemberships } from '../database/queries/memberships.ts';
import { copySurveyFigures, storeSurveyFigures } from '../database/queries/survey-figures.ts';
import { storeTractCentres } from '../database/queries/tract-centres.ts';
import type { CurrentTables } from './current-tables.ts';
import { type Draft, datasetFrom, datasetOf, finding } from './drafts.ts';
import type { ImportFile } from './import-file.ts';

const surveyLayouts = new Set(['census-survey', 'census-api', 'mapped-immigrants']);

/** Immigrants of counties, tracts and metros; null where no file is about them. */
export function draftImmigrants(
  files: readonly ImportFile[],
  current: CurrentTables,
  tractCentres: () => readonly TractCentreRow[],
  memberships: () => readonly MembershipRow[],
): (Draft & { counties: CountyRow[] }) | null {
  const used = files.filter(({ preview }) => preview.kind === 'immigrants');
  if (used.length === 0) return null;
  const before = current.dataset('immigrants');
  const rows = used.flatMap(surveyRowsOf);
  const withCounties = used.find((file) =>
    surveyRowsOf(file).some(({ level }) => level === 'county'),
  );
  const vintage = (withCounties ?? used[0]).preview.vintage;
  const sameVintage = vintage !== null && vintage === before?.vintage;
  const { counties, tracts, metros, findings, joins } = joinSurvey(
    rows,
    current.counties(),
    sameVintage,
  );
  const extra: Finding[] = [
    ...findings,
    ...vintagesOf(used, before?.vintage ?? null, withCounties),
    ...inSeveralFiles(used),
  ];
  for (const file of used) {
    const here = surveyRowsOf(file);
    if (here.some(({ level }) => level === 'county')) report(file, joins);
    if (here.some(({ level }) => level === 'tract')) {
      const known = new Set(tractCentres().map(({ tract }) => tract));
      const sameTract = findSameTract(known);
      const codes = codesOf(here, 'tract').map((tract) => sameTract(tract) ?? tract);
      report(file, [joinCodes('the tract centres', codes, known)]);
    }
    if (here.some(({ level }) => level === 'metro')) {
      const known = new Set(memberships().map(({ metro }) => metro));
      report(file, [joinCodes('the metropolitan areas', codesOf(here, 'metro'), known)]);
    }
  }
  const keeps = sameVintage || withCounties === undefined;
  const dataset =
    withCounties === undefined && before !== null
      ? datasetFrom(before, used)
      : datasetOf('immigrants', 'Immigrants by county', [
          withCounties ?? used[0],
          ...used.filter((file) => file !== withCounties && file !== used[0]),
        ]);
  return {
    dataset,
    files: used,
    counties,
    rows: counties.length,
    findings: extra,
    store(db, datasetId) {
      storeCounties(db, datasetId, counties);
      if (keeps && before !== null && tracts.length + metros.length === 0) {
        copySurveyFigures(db, before.id, datasetId);
      }
      storeSurveyFigures(db, datasetId, tracts, metros);
    },
  };
}

/** An area that two files have with different figures: the later file counts, and that is said. */
function inSeveralFiles(files: readonly ImportFile[]): Finding[] {
  const seen = new Map<string, { file: ImportFile; figure: number | null }>();
  const clashes = new Map<string, { first: ImportFile; last: ImportFile; codes: string[] }>();
  for (const file of files) {
    for (const { level, code, immigrants } of surveyRowsOf(file)) {
      const area = `${level} ${code}`;
      const before = seen.get(area);
      seen.set(area, { file, figure: immigrants });
      if (before === undefined || before.figure === immigrants) continue;
      const pair = `${files.indexOf(before.file)} ${files.indexOf(file)}`;
      const clash = clashes.get(pair) ?? { first: before.file, last: file, codes: [] };
      clash.codes.push(code);
      clashes.set(pair, clash);
    }
  }
  return [...clashes.values()].map(({ first, last, codes }) =>
    finding(
      'area-in-several-files',
      'warning',
      `${countOf(codes.length, 'area')} (${examplesOf(codes).join(', ')}${codes.length > 5 ? ' …' : ''}) ${codes.length === 1 ? 'stands' : 'stand'} in ${first.preview.file} and in ${last.preview.file} with different figures; those of ${last.preview.file}, the later of the two, count.`,
    ),
  );
}

/** ERS and tables of ours are of counties, with the state beside the name. */
function surveyRowsOf({ rows, preview }: ImportFile): SurveyRow[] {
  if (surveyLayouts.has(preview.layout ?? '')) return rows as SurveyRow[];
  return (rows as CountyRow[]).map(({ county, name, population, immigrants, margin }) => ({
    level: 'county',
    code: county,
    name,
    population,
    immigrants,
    margin,
  }));
}

function codesOf(rows: readonly SurveyRow[], level: SurveyRow['level']): string[] {
  return rows.filter((row) => row.level === level).map(({ code }) => code);
}

/** How codes of a file found their counterparts. */
export function joinCodes(
  what: string,
  here: readonly string[],
  there: ReadonlySet<string>,
): JoinReport {
  const strangers = here.filter((code) => !there.has(code));
  const present = new Set(here);
  const alone = [...there].filter((code) => !present.has(code));
  return {
    with: what,
    matched: here.length - strangers.length,
    unmatchedHere: { count: strangers.length, examples: examplesOf(strangers) },
    unmatchedThere: { count: alone.length, examples: examplesOf(alone) },
  };
}

/** Puts a join into a file's preview; a join of nothing with nothing is an error, not an empty map. */
export function report({ preview }: ImportFile, joins: readonly JoinReport[]): void {
  for (const join of joins) {
    preview.joins.push(join);
    preview.unmatched += join.unmatchedHere.count;
    const { matched, unmatchedHere, unmatchedThere } = join;
    if (matched > 0 || unmatchedHere.count === 0 || unmatchedThere.count === 0) continue;
    preview.findings.push(
      finding(
        'nothing-matched',
        'error',
        `No row of ${preview.file} is in ${join.with}: it has ${unmatchedHere.examples.join(', ')}, they have ${unmatchedThere.examples.join(', ')}; import the table that it belongs to together with it.`,
      ),
    );
  }
}

function vintagesOf(
  files: readonly ImportFile[],
  current: string | null,
  withCounties: ImportFile | undefined,
): Finding[] {
  const findings: Finding[] = [];
  for (const { preview } of files) {
    if (preview.vintage !== null) continue;
    findings.push(
      finding(
        'vintage-unknown',
        'warning',
        `Neither the content nor the name of ${preview.file} says of which years it is; say so, since figures of different years are not to be mixed unseen.`,
      ),
    );
  }
  const main = withCounties?.preview.vintage ?? current;
  for (const { preview } of files) {
    if (preview.vintage === null || main === null || preview.vintage === main) continue;
    findings.push(
      finding(
        'vintages-differ',
        'warning',
        `${preview.file} is of ${preview.vintage} and the counties of ${main}; their figures do not add up to each other.`,
      ),
    );
  }
  return findings;
}

/** Which county belongs to which metro; null where no file is about it. */
export function draftDelineation(
  files: readonly ImportFile[],
  counties: readonly CountyRow[],
): (Draft & { memberships: MembershipRow[] }) | null {
  const file = files.find(({ preview }) => preview.kind === 'delineation');
  if (file === undefined) return null;
  const codes = new Set(counties.map(({ county }) => county));
  const byCounty = new Map<string, MembershipRow>();
  const findings: Finding[] = [];
  for (const [i, row] of (file.rows as MembershipRow[]).entries()) {
    const county = codeInTable(row.county, codes) ?? row.county;
    if (county !== row.county) {
      findings.push({
        ...finding(
          'county-renamed',
          'note',
          `Line ${file.lines[i]}: the county ${row.county} of ${row.metroName} is ${county} in the table of counties, and is read as that.`,
        ),
        row: file.lines[i],
        value: row.county,
      });
    }
    const other = byCounty.get(county);
    if (other === undefined) byCounty.set(county, { ...row, county });
    else if (other.metro !== row.metro) {
      findings.push({
        ...finding(
          'county-in-two-areas',
          'warning',
          `Line ${file.lines[i]}: the county ${county} lies in ${other.metroName} and in ${row.metroName}; the first counts.`,
        ),
        row: file.lines[i],
        value: county,
      });
    }
  }
  const memberships = [...byCounty.values()];
  report(file, [
    joinCodes(
      'the table of counties',
      memberships.map(({ county }) => county),
      codes,
    ),
  ]);
  return {
    dataset: datasetOf('delineation', 'Metropolitan and micropolitan areas', [file]),
    files: [file],
    memberships,
    rows: memberships.length,
    findings,
    store: (db, datasetId) => void storeMemberships(db, datasetId, memberships),
  };
}

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
    dataset: datasetOf('tract-centres', 'Census tract centres', [file]),
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
