import { describe, expect, it } from 'vitest';
import {
  joinMemberships,
  joinTractCentres,
  tellCitiesFromCounties,
} from '../../../data/tables/join-counties.ts';
import { codeInTable } from '../../../data/tables/renamed-counties.ts';
import type { CountyRow, MembershipRow, TractCentreRow } from '../../../data/tables/rows.ts';

const county = (code: string, name: string, state: string): CountyRow => ({
  county: code,
  name,
  state,
  population: null,
  immigrants: null,
  margin: null,
});
const member = (code: string, metro: string): MembershipRow => ({
  county: code,
  metro,
  metroName: `Metro ${metro}`,
  metroType: 'metropolitan',
});
const tract = (code: string): TractCentreRow => ({
  tract: code,
  population: 1,
  latitude: 40,
  longitude: -80,
});

describe('renamed counties', () => {
  it('keep their code where the table has it, and get the new one where it has that', () => {
    expect(codeInTable('51515', new Set(['51515', '51019']))).toBe('51515');
    expect(codeInTable('51515', new Set(['51019']))).toBe('51019');
    expect(codeInTable('51515', new Set(['25025']))).toBeNull();
    expect(codeInTable('09110', new Set(['09001']))).toBeNull();
  });

  it('bring their membership along once, and that is said', () => {
    const { rows, findings } = joinMemberships(
      [member('51019', '31340'), member('51515', '31340')],
      [2, 3],
      new Set(['51019']),
    );
    expect(rows).toEqual([member('51019', '31340')]);
    expect(findings.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['county-renamed', 3, '51515'],
    ]);
  });

  it('bring their tracts along', () => {
    const { rows, findings } = joinTractCentres(
      [tract('02270000100')],
      [county('02158', 'Kusilvak', 'AK')],
    );
    expect(rows.map((row) => row.tract)).toEqual(['02158000100']);
    expect(findings.map(({ code }) => code)).toEqual(['county-renamed']);
  });
});

describe('counties that do not fit', () => {
  it('are left out of their area with a warning that says so', () => {
    const { rows, findings } = joinMemberships([member('09110', '25540')], [9], new Set(['09001']));
    expect(rows).toEqual([]);
    expect(findings[0]).toMatchObject({ code: 'county-unknown', severity: 'warning', row: 9 });
  });

  it('in two areas keep the first', () => {
    const { rows, findings } = joinMemberships(
      [member('51019', '1'), member('51515', '2')],
      [2, 3],
      new Set(['51019']),
    );
    expect(rows).toEqual([member('51019', '1')]);
    expect(findings.at(-1)?.code).toBe('county-in-two-areas');
  });

  it('without a tract are named', () => {
    const { findings } = joinTractCentres(
      [tract('01001020100'), tract('99001020100')],
      [county('01001', 'Autauga', 'AL'), county('01003', 'Baldwin', 'AL')],
    );
    expect(findings.map(({ code }) => code)).toEqual(['county-unknown', 'county-without-tracts']);
    expect(findings[1].message).toContain('Baldwin, AL (01003)');
  });
});

describe('independent cities', () => {
  it('that share a name with a county of their state are told apart from it', () => {
    const { rows, findings } = tellCitiesFromCounties([
      county('24005', 'Baltimore', 'MD'),
      county('24510', 'Baltimore', 'MD'),
      county('51510', 'Alexandria', 'VA'),
      county('51159', 'Richmond', 'VA'),
      county('36085', 'Richmond', 'NY'),
    ]);
    expect(rows.map((row) => row.name)).toEqual([
      'Baltimore',
      'Baltimore city',
      'Alexandria',
      'Richmond',
      'Richmond',
    ]);
    expect(findings).toHaveLength(1);
  });
});
