import { describe, expect, it } from 'vitest';
import { guardVintages } from '../../../data/tables/guard-vintages.ts';
import { joinSurvey } from '../../../data/tables/join-survey.ts';
import type { CountyRow, MembershipRow } from '../../../data/tables/rows.ts';
import { codeInTable } from '../../../data/tables/renamed-counties.ts';

const county = (code: string, immigrants: number | null = 100): CountyRow => ({
  county: code,
  name: code,
  state: 'CT',
  population: 1000,
  immigrants,
  margin: null,
});
const member = (code: string, metro: string): MembershipRow => ({
  county: code,
  metro,
  metroName: `Metro ${metro}`,
  metroType: 'metropolitan',
});
const guard = (
  counties: CountyRow[],
  memberships: MembershipRow[],
  tracts: string[] = [],
  schools: string[] = [],
) =>
  guardVintages({
    counties,
    memberships,
    tractCounties: new Set(tracts),
    schoolCounties: new Set(schools),
  }).findings;

describe('the guard of vintages', () => {
  it('has nothing to say where all codes fit', () => {
    expect(
      guard([county('25025'), county('25017')], [member('25025', '14460')], ['25025'], ['25017']),
    ).toEqual([]);
  });

  it('warns of planning regions over former counties, and the other way round', () => {
    const [former] = guard([county('09003')], [member('09110', '25540'), member('09003', '1')]);
    expect(former).toMatchObject({ code: 'connecticut-differs', severity: 'warning' });
    expect(former.message).toContain('Metro 25540');
    expect(former.message).toContain('never 0');
    expect(former.message).toContain('and the metro areas have its planning regions');
    const [regions, tracts] = guard(
      [county('09110')],
      [member('09003', '25540')],
      ['09003', '09110'],
    );
    expect(regions.message).toContain('list1_2023');
    expect(tracts).toMatchObject({ code: 'connecticut-differs' });
    expect(tracts.message).toContain('import tract centres of 2022 or later as well');
  });

  it('tells an area that is unknown from one that is added up without Connecticut', () => {
    const [said] = guard(
      [county('09110'), county('25027')],
      [member('09003', '25540'), member('09015', '49340'), member('25027', '49340')],
    );
    expect(said.message).toContain('the immigrants of Metro 25540 cannot be added up');
    expect(said.message).toContain(
      'Metro 49340 is added up without the part in Connecticut, so the sum is a least number',
    );
  });

  it('refuses a table that has both', () => {
    expect(guard([county('09003'), county('09110')], [])).toMatchObject([
      { code: 'connecticut-twice', severity: 'error' },
    ]);
  });

  it('says which metros are short of counties, and which have none', () => {
    const findings = guard(
      [county('25025'), county('25017', null), county('44007', null)],
      [member('25025', '14460'), member('25017', '14460'), member('44007', '39300')],
    );
    expect(findings.map(({ code }) => code)).toEqual(['metro-short-of-counties', 'metro-unknown']);
    expect(findings[0].message).toContain('Metro 14460 (25017)');
  });

  it('refuses tables of which no county matches', () => {
    const findings = guard([county('25025')], [member('91234', '14460')]);
    expect(findings.map(({ code }) => code)).toContain('nothing-matched');
  });

  it.each([
    ['02270', '02158'],
    ['02158', '02270'],
    ['46113', '46102'],
    ['46102', '46113'],
    ['51515', '51019'],
    ['02063', '02261'],
  ])('knows the county %s under the code %s', (code, inTable) => {
    expect(codeInTable(code, new Set([inTable]))).toBe(inTable);
  });

  it('does not take Bedford County for the city that became part of it', () => {
    expect(codeInTable('51019', new Set(['51515']))).toBeNull();
  });
});

describe('joining a survey', () => {
  const row = (code: string) => ({
    level: 'county' as const,
    code,
    name: `${code} County, Somewhere`,
    population: 10,
    immigrants: 5,
    margin: 1,
  });

  it('puts planning regions in the place of the former counties', () => {
    const { counties } = joinSurvey([row('09110')], [county('09003'), county('25025')], false);
    expect(counties.map(({ county: code, immigrants }) => [code, immigrants])).toEqual([
      ['09110', 5],
      ['25025', null],
    ]);
  });

  it('puts the parts of Valdez-Cordova in its place, and says what took whose', () => {
    const current = [county('02261'), county('09003')];
    const { counties, findings, joins } = joinSurvey(
      [row('02063'), row('02066'), row('09110')],
      current,
      false,
    );
    expect(counties.map((one) => one.county)).toEqual(['02063', '02066', '09110']);
    expect(findings).toMatchObject([{ code: 'counties-redrawn', severity: 'note' }]);
    expect(findings[0].message).toContain('02261 (02261), 09003 (09003)');
    expect(joins[0]).toMatchObject({ matched: 3, unmatchedHere: { count: 0 } });
  });

  it('keeps counties of the same vintage, and says so', () => {
    const { counties, findings } = joinSurvey(
      [row('09003')],
      [county('09003'), county('25025')],
      true,
    );
    expect(counties.map(({ immigrants }) => immigrants)).toEqual([5, 100]);
    expect(findings).toMatchObject([{ code: 'counties-kept', severity: 'warning' }]);
    expect(findings[0].message).toContain(
      'The file has 1 of 2 counties; 1 county that it does not',
    );
  });

  it('keeps a margin where a second file has the same figure without one', () => {
    const again = { ...row('25025'), margin: null };
    const { counties } = joinSurvey([row('25025'), again], [county('25025')], true);
    expect(counties).toMatchObject([{ immigrants: 5, margin: 1 }]);
  });

  it('warns of a county code that is known nowhere, and refuses a table that is mostly of such', () => {
    const current = [county('25025'), county('25027')];
    const few = joinSurvey([row('25025'), row('25027'), row('25999')], current, true);
    expect(few.findings).toMatchObject([{ code: 'counties-unknown', severity: 'warning' }]);
    expect(few.findings[0].message).toContain('25999');
    const most = joinSurvey([row('25025'), row('25998'), row('25999')], current, true);
    expect(most.findings[0]).toMatchObject({ code: 'counties-unknown', severity: 'error' });
  });

  it('does not keep a county beside itself under its former code', () => {
    const { counties } = joinSurvey([row('02158')], [county('02270')], false);
    expect(counties.map((one) => one.county)).toEqual(['02158']);
  });
});
