import { countyNamer } from '../words/county-namer.ts';
import { formatCount } from '../words/numbers.ts';
import { countOf, nounFor } from '../words/plural.ts';
import type { Finding } from '../model/finding.ts';
import type { JoinReport } from './import-report.ts';
import { tellCitiesFromCounties } from './join-counties.ts';
import { isReplacedIn, renamedIn } from './renamed-counties.ts';
import type { CountyRow } from './rows.ts';
import type { SurveyRow } from './source-rows.ts';
import { postalOfFips } from './states.ts';

/** What a set of survey tables makes of the immigrants of the workspace. */
export interface JoinedSurvey {
  counties: CountyRow[];
  tracts: SurveyRow[];
  metros: SurveyRow[];
  findings: Finding[];
  joins: JoinReport[];
}

/**
 * Counties of the survey take the place of the current ones; counties that the survey leaves out
 * stay in the table with their names, their figures unknown, unless the vintage is the same.
 */
export function joinSurvey(
  rows: readonly SurveyRow[],
  current: readonly CountyRow[],
  sameVintage: boolean,
): JoinedSurvey {
  const findings: Finding[] = [];
  const joins: JoinReport[] = [];
  const known = new Map(current.map((row) => [row.county, row]));
  const surveyed = new Map<string, CountyRow>();
  for (const row of rows) {
    if (row.level !== 'county') continue;
    const now = countyOf(row, known);
    const before = surveyed.get(row.code);
    // The same figure again, from a file without margins, takes none away.
    const again = before !== undefined && before.immigrants === now.immigrants;
    surveyed.set(row.code, again ? { ...now, margin: now.margin ?? before.margin } : now);
  }
  const tracts = rows.filter((row) => row.level === 'tract');
  const metros = rows.filter((row) => row.level === 'metro');
  if (surveyed.size === 0) return { counties: [...current], tracts, metros, findings, joins };
  const missing = current.filter(
    ({ county }) => !surveyed.has(county) && renamedIn(county, surveyed) === null,
  );
  // New codes for the same ground are no strangers: they take the place of the former ones.
  const newCodes = [...surveyed.keys()].filter((county) => !known.has(county));
  const anew = newCodes.filter(
    (county) => renamedIn(county, known) !== null || isReplacedIn(county, known.keys()),
  );
  const strangers = newCodes.filter((county) => !anew.includes(county));
  const replaced = missing.filter(({ county }) => isReplacedIn(county, surveyed.keys()));
  const kept = missing.filter((row) => !replaced.includes(row));
  if (replaced.length > 0) findings.push(sayReplaced(replaced, anew, surveyed));
  if (strangers.length > 0 && known.size > 0) {
    findings.push(sayStrangers(strangers, surveyed.size - strangers.length));
  }
  const strangerRows = strangers.flatMap((code) => surveyed.get(code) ?? []);
  joins.push({
    with: 'the current table of counties',
    matched: surveyed.size - strangers.length,
    unmatchedHere: {
      count: strangers.length,
      examples: examplesOf(strangers).map(countyNamer(strangerRows)),
    },
    unmatchedThere: {
      count: kept.length,
      examples: examplesOf(kept.map(({ name, state }) => `${name}, ${state}`)),
    },
  });
  const counties = [...surveyed.values()];
  for (const row of kept) {
    counties.push(sameVintage ? row : { ...row, immigrants: null, population: null, margin: null });
  }
  const withFigure = kept.filter(({ immigrants }) => immigrants !== null);
  if (withFigure.length > 0) {
    const examples = examplesOf(withFigure.map(({ name, state }) => `${name}, ${state}`)).join(
      '; ',
    );
    findings.push({
      code: sameVintage ? 'counties-kept' : 'counties-left-out',
      severity: 'warning',
      row: null,
      column: null,
      value: String(withFigure.length),
      message: sameVintage
        ? `The file has ${formatCount(surveyed.size)} of ${formatCount(counties.length)} counties; ${countOf(withFigure.length, 'county', 'counties')} that it does not have ${nounFor(withFigure.length, 'keeps its', 'keep their')} figures of the same vintage, such as ${examples}. Take a file of the whole country if all were to change.`
        : `${countOf(withFigure.length, 'county is', 'counties are')} not in the file, such as ${examples}; ${nounFor(withFigure.length, 'its', 'their')} figures are of another vintage and become unknown, so take a file of the whole country to keep them.`,
    });
  }
  counties.sort((a, b) => (a.county < b.county ? -1 : 1));
  const named = tellCitiesFromCounties(counties);
  return {
    counties: named.rows,
    tracts,
    metros,
    findings: [...findings, ...named.findings],
    joins,
  };
}

/** Codes of nowhere: where they are more than the known ones, the column is another than the codes. */
function sayStrangers(strangers: readonly string[], matched: number): Finding {
  const few = strangers.length <= matched;
  const codes = `${countOf(strangers.length, 'county code')} of the file (${examplesOf(strangers).join(', ')}${strangers.length > mostExamples ? ' …' : ''})`;
  return {
    code: 'counties-unknown',
    severity: few ? 'warning' : 'error',
    row: null,
    column: null,
    value: String(strangers.length),
    message: few
      ? `${codes} ${nounFor(strangers.length, 'is', 'are')} in no table of counties so far and on no map, so no school is near ${nounFor(strangers.length, 'its', 'their')} immigrants; check for typing errors.`
      : `${codes} ${nounFor(strangers.length, 'is', 'are')} in no table of counties so far, more than are known (${matched}); check that the codes of the counties stand in the column that is read as such.`,
  };
}

/** Connecticut's former counties and its planning regions cover the same ground: never both. */
function sayReplaced(
  replaced: readonly CountyRow[],
  anew: readonly string[],
  surveyed: ReadonlyMap<string, CountyRow>,
): Finding {
  const names = (rows: readonly CountyRow[]) =>
    rows.map(({ name, county }) => `${name} (${county})`).join(', ');
  const former = new Set(replaced.map(({ county }) => county));
  const now = anew.filter(
    (county) => isReplacedIn(county, former) || renamedIn(county, former) !== null,
  );
  return {
    code: 'counties-redrawn',
    severity: 'note',
    row: null,
    column: null,
    value: null,
    message: `${names(now.flatMap((county) => surveyed.get(county) ?? []))} take the place of ${names(replaced)}: the same ground under other codes is not counted twice.`,
  };
}

function countyOf(
  { code, name, population, immigrants, margin }: SurveyRow,
  known: ReadonlyMap<string, CountyRow>,
): CountyRow {
  const before = known.get(code);
  return {
    county: code,
    name: before?.name ?? (shortName(name) || code),
    state: before?.state ?? postalOfFips.get(code.slice(0, 2)) ?? '',
    population,
    immigrants,
    margin,
  };
}

/** 'Suffolk County, Massachusetts' is 'Suffolk' in the table of counties. */
function shortName(name: string): string {
  return name
    .split(/[,;]/)[0]
    .replace(/ (?:County|Parish|Municipio)$/, '')
    .trim();
}

const mostExamples = 5;

export function examplesOf(all: readonly string[]): string[] {
  return all.slice(0, mostExamples);
}
