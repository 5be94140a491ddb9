import type { Finding } from '../../../data/model/finding.ts';
import { examplesOf, joinSurvey } from '../../../data/tables/join-survey.ts';
import type { CountyRow, MembershipRow, TractCentreRow } from '../../../data/tables/rows.ts';
import { findSameTract } from '../../../data/tables/same-tract.ts';
import type { SurveyRow } from '../../../data/tables/source-rows.ts';
import { countOf } from '../../../data/words/plural.ts';
import { storeCounties } from '../database/queries/counties.ts';
import { copySurveyFigures, storeSurveyFigures } from '../database/queries/survey-figures.ts';
import type { CurrentTables } from './current-tables.ts';
import { type Draft, datasetFrom, datasetOf, finding } from './drafts.ts';
import type { ImportFile } from './import-file.ts';
import { joinCodes, report } from './join-codes.ts';

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
      report(file, [joinCodes('the metro areas', codesOf(here, 'metro'), known)]);
    }
  }
  const keeps = sameVintage || withCounties === undefined;
  const first = withCounties ?? used[0];
  const inOrder = [first, ...used.filter((file) => file !== first)];
  const dataset =
    withCounties === undefined && before !== null
      ? datasetFrom(before, used, counties.length)
      : datasetOf('immigrants', 'Immigrants by county', inOrder, counties.length);
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
