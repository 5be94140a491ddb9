import { countOf, nounFor } from '../words/plural.ts';
import type { Finding } from '../model/finding.ts';
import { codeInTable } from './renamed-counties.ts';
import type { CountyRow, MembershipRow, TractCentreRow } from './rows.ts';

export interface Joined<Row> {
  rows: Row[];
  findings: Finding[];
}

/** Independent cities have codes from 510 on within their state (Census Bureau, ANSI codes). */
const firstIndependentCity = 510;

/**
 * Six independent cities share their name with a county of their state, such as Baltimore; the city
 * gets "city" behind its name, as the Census Bureau calls it.
 */
export function tellCitiesFromCounties(counties: readonly CountyRow[]): Joined<CountyRow> {
  const countOfName = new Map<string, number>();
  for (const { name, state } of counties) {
    const full = `${name}, ${state}`;
    countOfName.set(full, (countOfName.get(full) ?? 0) + 1);
  }
  const named: string[] = [];
  const rows = counties.map((row) => {
    const full = `${row.name}, ${row.state}`;
    const shared = (countOfName.get(full) ?? 0) > 1;
    if (!shared || Number(row.county.slice(2)) < firstIndependentCity) return row;
    named.push(`${full} (${row.county})`);
    return { ...row, name: `${row.name} city` };
  });
  const findings = named.length
    ? [
        note(
          'cities-named-apart',
          `${countOf(named.length, 'independent city shares its', 'independent cities share their')} name with a county of ${nounFor(named.length, 'its', 'their')} state and ${nounFor(named.length, 'has', 'have')} "city" behind it: ${named.join(', ')}.`,
        ),
      ]
    : [];
  return { rows, findings };
}

/** Brings the delineation to the county codes of the table of counties. */
export function joinMemberships(
  memberships: readonly MembershipRow[],
  lines: readonly number[],
  counties: ReadonlySet<string>,
): Joined<MembershipRow> {
  const findings: Finding[] = [];
  const byCounty = new Map<string, MembershipRow>();
  for (const [i, membership] of memberships.entries()) {
    const county = codeInTable(membership.county, counties);
    if (county === null) {
      findings.push({
        code: 'county-unknown',
        severity: 'warning',
        row: lines[i],
        column: null,
        value: membership.county,
        message: `Line ${lines[i]}: the county ${membership.county} of ${membership.metroName} is not in the table of counties, so it is left out and the area is short of it.`,
      });
      continue;
    }
    if (county !== membership.county) {
      findings.push({
        ...note(
          'county-renamed',
          `Line ${lines[i]}: the county ${membership.county} of ${membership.metroName} has been ${county} since, and is read as that.`,
        ),
        row: lines[i],
        value: membership.county,
      });
    }
    const other = byCounty.get(county);
    if (other === undefined) byCounty.set(county, { ...membership, county });
    else if (other.metro !== membership.metro) {
      findings.push({
        code: 'county-in-two-areas',
        severity: 'warning',
        row: lines[i],
        column: null,
        value: county,
        message: `Line ${lines[i]}: the county ${county} lies in ${other.metroName} and in ${membership.metroName}; the first counts.`,
      });
    }
  }
  return { rows: [...byCounty.values()], findings };
}

/** Brings the tracts to the county codes of the table, and says which counties have no tract. */
export function joinTractCentres(
  tracts: readonly TractCentreRow[],
  counties: readonly CountyRow[],
): Joined<TractCentreRow> {
  const codes = new Set(counties.map((row) => row.county));
  const findings: Finding[] = [];
  const withTracts = new Set<string>();
  const renamed = new Map<string, number>();
  const strangers = new Map<string, number>();
  const rows: TractCentreRow[] = [];
  for (const tract of tracts) {
    const county = tract.tract.slice(0, 5);
    const inTable = codeInTable(county, codes);
    if (inTable === null) {
      strangers.set(county, (strangers.get(county) ?? 0) + 1);
      continue;
    }
    withTracts.add(inTable);
    if (inTable === county) rows.push(tract);
    else {
      renamed.set(county, (renamed.get(county) ?? 0) + 1);
      rows.push({ ...tract, tract: inTable + tract.tract.slice(5) });
    }
  }
  for (const [county, count] of renamed) {
    findings.push(
      note(
        'county-renamed',
        `The tracts of the county ${county} (${count}) are read as tracts of ${codeInTable(county, codes)}, its code since.`,
      ),
    );
  }
  for (const [county, count] of strangers) {
    findings.push({
      ...note(
        'county-unknown',
        `The tracts of the county ${county} (${count}) are left out, since it is not in the table of counties.`,
      ),
      severity: 'warning',
    });
  }
  const bare = counties.filter((row) => !withTracts.has(row.county));
  if (bare.length > 0) {
    findings.push({
      ...note(
        'county-without-tracts',
        `${countOf(bare.length, 'county has', 'counties have')} no tract centre, so ${nounFor(bare.length, 'its', 'their')} centrality is unknown: ${bare.map((row) => `${row.name}, ${row.state} (${row.county})`).join(', ')}.`,
      ),
      severity: 'warning',
    });
  }
  return { rows, findings };
}

function note(code: string, message: string): Finding {
  return { code, severity: 'note', row: null, column: null, value: null, message };
}
