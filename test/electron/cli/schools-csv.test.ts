import { describe, expect, it } from 'vitest';
import type { RankedSchool } from '../../../data/report/ranked-schools.ts';
import { writeSchoolsCsv } from '../../../electron/cli/schools-csv.ts';

const school: RankedSchool = {
  rank: 1,
  unitid: '166638',
  name: 'A school',
  city: 'Boston',
  state: 'MA',
  areaKind: 'metro',
  areaId: '14460',
  areaName: 'Boston-Cambridge-Newton, MA-NH',
  immigrants: 835_760,
  meanDistanceKm: 23.5,
  bestMeanDistanceKm: 21,
  centrality: 0.89,
  reachableImmigrants: 418_111.5,
  attorneyPairs: null,
  undergraduates: 12_373,
  fit: 89.25,
  completeness: 0.5,
  baselinesMet: 2,
  questions: { need: 87, attorneys: null, students: 92, home: null, champion: null },
  excluded: null,
  latitude: 42.31,
  longitude: -71.04,
  county: '25025',
  level: 'four-year',
  control: 'public',
  partner: true,
  margin: null,
  attorneyPairsLow: null,
  attorneyPairsHigh: null,
  statuses: {
    need: 'meets',
    attorneys: 'unknown',
    students: 'meets',
    home: 'unknown',
    champion: 'unknown',
  },
};

describe('schools as CSV', () => {
  it('quotes what holds a comma, and leaves unknown cells empty', () => {
    expect(writeSchoolsCsv([school])).toBe(
      'rank,unitid,name,city,state,areaKind,areaId,areaName,immigrants,meanDistanceKm,' +
        'bestMeanDistanceKm,centrality,reachableImmigrants,attorneyPairs,undergraduates,fit,' +
        'completeness,baselinesMet,need,attorneys,students,home,champion,excluded\r\n' +
        '1,166638,A school,Boston,MA,metro,14460,"Boston-Cambridge-Newton, MA-NH",835760,23.5,' +
        '21,0.89,418111.5,,12373,89.25,0.5,2,87,,92,,,\r\n',
    );
  });

  it('has its head even without schools', () => {
    expect(writeSchoolsCsv([])).toMatch(/^rank,unitid,.*,excluded\r\n$/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n2', '=HYPERLINK("x","y")'])(
    'keeps %j from being taken for a formula',
    (name) => {
      const cell = writeSchoolsCsv([{ ...school, name }]).split('166638,')[1];
      expect(cell.startsWith(`"'${name.replaceAll('"', '""')}",Boston`)).toBe(true);
    },
  );
});
