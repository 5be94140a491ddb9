import { countOf } from '../words/plural.ts';
import type { Finding } from '../model/finding.ts';
import { isFormerConnecticutCounty, isPlanningRegion } from './connecticut.ts';
import type { JoinReport } from './import-report.ts';
import { examplesOf } from './join-survey.ts';
import { codeInTable } from './renamed-counties.ts';
import type { CountyRow, MembershipRow } from './rows.ts';

/** The tables of a workspace by the codes of counties that they speak of. */
export interface GuardedTables {
  counties: readonly CountyRow[];
  memberships: readonly MembershipRow[];
  /** County codes of the tract centres and of the schools, each once. */
  tractCounties: ReadonlySet<string>;
  schoolCounties: ReadonlySet<string>;
}

export interface Guarded {
  findings: Finding[];
  /** How each table found its counties, by table. */
  memberships: JoinReport;
  tractCentres: JoinReport;
  schools: JoinReport;
}

/** Holds the codes of counties of all tables against each other, and says where they do not fit. */
export function guardVintages(tables: GuardedTables): Guarded {
  const { counties, memberships, tractCounties, schoolCounties } = tables;
  const codes = new Set(counties.map(({ county }) => county));
  const findings: Finding[] = [];
  const reports = {
    memberships: reportOf(new Set(memberships.map(({ county }) => county)), codes, 'members'),
    tractCentres: reportOf(tractCounties, codes, 'tracts'),
    schools: reportOf(schoolCounties, codes, 'schools'),
  };
  const regions = [...codes].some(isPlanningRegion);
  const former = [...codes].some(isFormerConnecticutCounty);
  if (regions && former) {
    findings.push(
      found(
        'connecticut-twice',
        'error',
        "The table of counties has Connecticut's former counties and its planning regions, which cover the same ground; take a file that has one of them.",
      ),
    );
  }
  findings.push(...guardConnecticut(tables, regions));
  findings.push(...guardMetros(tables, codes));
  for (const [what, report] of [
    ['metro areas', reports.memberships],
    ['tract centres', reports.tractCentres],
    ['schools', reports.schools],
  ] as const) {
    const there = report.matched + report.unmatchedHere.count;
    if (there > 0 && report.matched === 0 && codes.size > 0) {
      findings.push(
        found(
          'nothing-matched',
          'error',
          `No county of the ${what} is in the table of counties (they have ${report.unmatchedHere.examples.join(', ')}; it has ${examplesOf([...codes]).join(', ')}); take files whose county codes have the same five digits.`,
        ),
      );
    }
  }
  return { findings, ...reports };
}

function reportOf(here: ReadonlySet<string>, codes: ReadonlySet<string>, what: string): JoinReport {
  const strangers = [...here].filter((county) => codeInTable(county, codes) === null);
  const present = new Set([...here].map((county) => codeInTable(county, codes)));
  // Most counties lie outside metropolitan areas and many have no school: only tracts are everywhere.
  const bare = what === 'tracts' ? [...codes].filter((county) => !present.has(county)) : [];
  return {
    with: 'the table of counties',
    matched: here.size - strangers.length,
    unmatchedHere: { count: strangers.length, examples: examplesOf(strangers) },
    unmatchedThere: { count: bare.length, examples: examplesOf(bare) },
  };
}

function guardConnecticut(
  { memberships, tractCounties, schoolCounties }: GuardedTables,
  regions: boolean,
): Finding[] {
  const isOther = regions ? isFormerConnecticutCounty : isPlanningRegion;
  const [ours, theirs] = regions
    ? ['planning regions', 'former counties']
    : ['former counties', 'planning regions'];
  const findings: Finding[] = [];
  const members = Map.groupBy(memberships, ({ metro }) => metro).values();
  const touched = [...members].filter((rows) => rows.some(({ county }) => isOther(county)));
  const [wholly, partly] = [touched.filter(isAll(isOther)), touched.filter(isPart(isOther))];
  if (touched.length > 0) {
    const repair = regions
      ? 'import the metro areas of July 2023 (list1_2023) as well'
      : 'import county figures of 2022 or later, or metro areas from before 2023, as well';
    const unknown =
      wholly.length === 0
        ? ''
        : `, so the immigrants of ${namesOf(wholly)} cannot be added up and stay unknown, never 0, and schools there are judged by their county`;
    const short =
      partly.length === 0
        ? ''
        : `; ${namesOf(partly)} ${partly.length === 1 ? 'is' : 'are'} added up without the part in Connecticut, so the sum is a least number`;
    findings.push(
      found(
        'connecticut-differs',
        'warning',
        `The table of counties has Connecticut's ${ours} and the metro areas have its ${theirs}${unknown}${short}; ${repair}.`,
      ),
    );
  }
  const others = [
    ['tract centres', tractCounties],
    ['schools', schoolCounties],
  ] as const;
  for (const [what, set] of others) {
    if (![...set].some(isOther)) continue;
    const repair = regions
      ? `import ${what} of 2022 or later`
      : `import county figures of 2022 or later, or ${what} from before 2022,`;
    findings.push(
      found(
        'connecticut-differs',
        'warning',
        `The table of counties has Connecticut's ${ours} and the ${what} have its ${theirs}, so what lies there is in no area of the table; ${repair} as well.`,
      ),
    );
  }
  return findings;
}

type Members = readonly MembershipRow[];

function isAll(isOther: (county: string) => boolean): (rows: Members) => boolean {
  return (rows) => rows.every(({ county }) => isOther(county));
}

function isPart(isOther: (county: string) => boolean): (rows: Members) => boolean {
  return (rows) => !isAll(isOther)(rows);
}

function namesOf(areas: readonly Members[]): string {
  return areas.map(([{ metroName }]) => metroName).join('; ');
}

/** No metropolitan area is added up from missing counties without its being said. */
function guardMetros({ counties, memberships }: GuardedTables, codes: ReadonlySet<string>) {
  const names = new Map(counties.map(({ county, name }) => [county, name]));
  const figures = new Set(
    counties.filter(({ immigrants }) => immigrants !== null).map(({ county }) => county),
  );
  const metros = new Map<string, { name: string; members: number; missing: string[] }>();
  for (const { metro, metroName, county } of memberships) {
    if (isPlanningRegion(county) || isFormerConnecticutCounty(county)) continue;
    const entry = metros.get(metro) ?? { name: metroName, members: 0, missing: [] };
    metros.set(metro, entry);
    entry.members += 1;
    const code = codeInTable(county, codes);
    if (code === null || !figures.has(code)) entry.missing.push(names.get(code ?? '') ?? county);
  }
  const short = [...metros.values()].filter(({ missing }) => missing.length > 0);
  const unknown = short.filter(({ members, missing }) => members === missing.length);
  const partly = short.filter(({ members, missing }) => members > missing.length);
  const findings: Finding[] = [];
  const say = (code: string, list: typeof short, one: string, many: string): void => {
    if (list.length === 0) return;
    const examples = examplesOf(list.map(({ name, missing }) => `${name} (${sayFew(missing)})`));
    const areas = countOf(list.length, 'metro area');
    findings.push(
      found(
        code,
        'warning',
        `${areas} ${list.length === 1 ? one : many}, such as ${examples.join('; ')}.`,
      ),
    );
  };
  say(
    'metro-short-of-counties',
    partly,
    'has counties without a figure, so its immigrants are more than the sum that is shown',
    'have counties without a figure, so their immigrants are more than the sum that is shown',
  );
  say(
    'metro-unknown',
    unknown,
    'has no county with a figure, so its immigrants are unknown',
    'have no county with a figure, so their immigrants are unknown',
  );
  return findings;
}

/** San Juan has forty counties without a figure: the first few tell where to look. */
function sayFew(counties: readonly string[]): string {
  const more = counties.length - mostCodes;
  if (more < 2) return counties.join(', ');
  return `${counties.slice(0, mostCodes).join(', ')} and ${more} more`;
}

const mostCodes = 4;

function found(code: string, severity: Finding['severity'], message: string): Finding {
  return { code, severity, row: null, column: null, value: null, message };
}
