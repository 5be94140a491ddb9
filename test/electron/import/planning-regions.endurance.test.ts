import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locateCounty } from '../../../data/geo/locate-county.ts';
import type { Atlas } from '../../../data/model/atlas.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { countyIndexes } from '../../../electron/backend/import/county-boundaries.ts';
import { planningRegions, planningRegionSurvey } from '../../planning-region-survey.ts';
import { commandLine } from '../cli/command-line.ts';
import { answerOf, importInto, startWithShippedWorkspace } from './importing.ts';
import { officialFile, root, sharedData } from './shared-data.ts';

const shipped = startWithShippedWorkspace();
const fileName = 'ACSDT5Y2024.B05002-Data.csv';
const hartfordMetro = '25540';
const trinityInHartford = '130590';
const yale = '130794';
const connecticut = '129020';

const countyOf = ({ schools }: Atlas, unitid: string) =>
  schools.county[schools.unitid.indexOf(unitid)];
const inConnecticut = ({ counties }: Atlas) => counties.id.filter((id) => id.startsWith('09'));
const metroOf = ({ metros }: Atlas, id: string) => {
  const m = metros.id.indexOf(id);
  return [metros.immigrants[m], metros.counties[m], metros.countiesWithoutFigure[m]];
};
const messagesOf = (findings: readonly { code: string; message: string }[], code: string) =>
  findings.filter((finding) => finding.code === code).map(({ message }) => message);

const { atlas: terminal, dataFolder } = commandLine();

describe('a table of immigrants by planning regions', () => {
  it('says by which rules it fits the other tables, and puts schools and tracts into regions', async () => {
    const { write, importFiles, atlas, backend } = importInto(shipped());
    const before = await atlas();
    const path = write(fileName, planningRegionSurvey(sharedData));
    const result = await importFiles([path, officialFile('delineation/list1_2023.xlsx')]);
    expect(result.files).toMatchObject([
      { kind: 'immigrants', refused: 0, unmatched: 0 },
      { kind: 'delineation', refused: 0, unmatched: 0 },
    ]);
    const [redrawn] = messagesOf(result.findings, 'counties-redrawn');
    expect(redrawn).toContain('Capitol Planning Region (09110)');
    expect(redrawn).toContain('Hartford (09003)');
    expect(messagesOf(result.findings, 'boundaries-changed')).toEqual([
      "The map is drawn and schools are put into counties by the boundaries of 2023, not by those of 2017 as before, since the table of immigrants has Connecticut's planning regions.",
    ]);
    expect(messagesOf(result.findings, 'places-relocated').join(' ')).toMatch(
      /^83\d tracts .* \d\d schools /,
    );
    expect(messagesOf(result.findings, 'connecticut-differs')).toEqual([]);

    const now = await atlas();
    const regions = planningRegions.map(([code]) => code);
    expect(inConnecticut(now)).toEqual(regions);
    expect(countyOf(now, trinityInHartford)).toBe('09110');
    expect(countyOf(now, yale)).toBe('09170');
    expect(countyOf(now, connecticut)).toBe('09110');
    const placed = now.schools.county.filter((_, i) => now.schools.state[i] === 'CT');
    expect(placed.length).toBeGreaterThan(60);
    expect([...new Set(placed)].sort()).toEqual(regions);
    // Capitol, Lower Connecticut River Valley and Northwest Hills; the latter alone is apart in 2023.
    const [immigrants, counties, missing] = metroOf(now, hartfordMetro);
    expect(immigrants).toBeGreaterThanOrEqual(140_000);
    expect([counties > 0, missing]).toEqual([true, 0]);
    // Demand points come from the tracts of 2010, whose codes have the former counties.
    const picture = answerOf(
      await backend.request('areaPicture', {
        unitid: trinityInHartford,
        profile: { ...fiveQuestions, areaMode: 'county' },
      }),
    );
    expect(picture).toMatchObject({ id: '09110', name: 'Capitol Planning Region, CT' });
    expect(picture?.immigrants.reduce((sum, one) => sum + one, 0)).toBeCloseTo(140_000, 3);
    expect(picture?.centre?.latitude).toBeCloseTo(41.77, 0);

    answerOf(await backend.request('undoImport', { id: result.id }));
    const after = await atlas();
    expect(after.schools).toEqual(before.schools);
    expect(after.counties).toEqual(before.counties);
    expect(metroOf(after, hartfordMetro)).toEqual(metroOf(before, hartfordMetro));
  });

  it('never adds up a metro from former counties: unknown, or said to be a least number', async () => {
    const { write, importFiles, atlas } = importInto(shipped());
    const { findings } = await importFiles([write(fileName, planningRegionSurvey(sharedData))]);
    const [differs] = messagesOf(findings, 'connecticut-differs');
    expect(differs).toMatch(
      /Hartford-West Hartford-East Hartford, CT.* stay unknown, never 0.*; Worcester, MA-CT is added up without the part in Connecticut, so the sum is a least number; import the metro areas of July 2023/,
    );
    const now = await atlas();
    expect(metroOf(now, hartfordMetro)).toEqual([Number.NaN, 3, 3]);
    expect(metroOf(now, '49340')).toEqual([94_148, 2, 1]);
    expect(now.metros.immigrants.some((figure) => figure === 0)).toBe(false);
  });

  it('fits again when an earlier table is made current, whichever schools and tracts are loaded', async () => {
    const { write, importFiles, atlas, backend } = importInto(shipped());
    const before = await atlas();
    const former = answerOf(await backend.request('datasets', {})).find(
      ({ kind, current }) => kind === 'immigrants' && current,
    );
    await importFiles([
      write(fileName, planningRegionSurvey(sharedData)),
      officialFile('colleges/hd2023.csv'),
      officialFile('tract-centers/CenPop2020_Mean_TR.txt'),
    ]);
    const now = await atlas();
    expect([...new Set(inConnecticut(now))]).toHaveLength(9);
    expect(countyOf(now, yale)).toBe('09170');
    answerOf(await backend.request('makeDatasetCurrent', { id: former?.id ?? 0 }));
    const again = await atlas();
    expect(inConnecticut(again)).toHaveLength(8);
    expect(countyOf(again, yale)).toBe('09009');
    expect(countyOf(again, yale)).toBe(countyOf(before, yale));
    const known = new Set(again.counties.id);
    const lost = again.schools.county.filter(
      (county, i) => again.schools.state[i] === 'CT' && !known.has(county),
    );
    expect(lost).toEqual([]);
    const picture = answerOf(
      await backend.request('areaPicture', {
        unitid: yale,
        profile: { ...fiveQuestions, areaMode: 'county' },
      }),
    );
    const newHaven = again.counties.immigrants[again.counties.id.indexOf('09009')];
    expect(picture?.immigrants.reduce((sum, one) => sum + one, 0)).toBeCloseTo(newHaven, 3);
  });

  it('takes counts of tracts by planning region for tract centres by former county', async () => {
    const { write, importFiles, backend } = importInto(shipped());
    const survey = planningRegionSurvey(sharedData);
    const centres = officialFile('tract-centers/CenPop2020_Mean_TR.txt');
    // Every tract of the region of New London gets 100 immigrants, under its code of 2022.
    await importFiles([write(fileName, survey), centres]);
    const request = {
      unitid: '128902',
      profile: { ...fiveQuestions, areaMode: 'county' as const },
    };
    const shared = answerOf(await backend.request('areaPicture', request));
    expect(shared).toMatchObject({ id: '09180', apportioned: true });
    const tracts = southeasternTracts();
    const lines = survey.split('\n').slice(0, 2);
    const counted = tracts.map(
      (number) => `"1400000US09180${number}","Tract","1000","50","100","10",`,
    );
    await importFiles([write(`b-${fileName}`, [...lines, ...counted].join('\n'))]);
    const picture = answerOf(await backend.request('areaPicture', request));
    expect(picture?.apportioned).toBe(false);
    expect(new Set(picture?.immigrants)).toEqual(new Set([100]));
  });
});

describe('the command line', () => {
  it('imports the table, ranks by region, and says whose boundaries they are', () => {
    const path = join(dataFolder, fileName);
    writeFileSync(path, planningRegionSurvey(sharedData));
    const imported = terminal('import', path, officialFile('delineation/list1_2023.xlsx'));
    expect([imported.status, imported.stderr]).toEqual([0, expect.any(String)]);
    expect(imported.stdout + imported.stderr).toContain('boundaries of 2023');
    const ranked = terminal(
      'rank',
      '--state',
      'CT',
      '--area',
      'county',
      '--top',
      '0',
      '--format',
      'json',
    );
    const schools = JSON.parse(ranked.stdout) as {
      unitid: string;
      areaName: string;
      rank: number | null;
    }[];
    const areas = new Set(schools.map(({ areaName }) => areaName));
    expect([...areas].sort()).toEqual(
      planningRegions.map(([, name]) => `${name} Planning Region, CT`).sort(),
    );
    expect(schools.find(({ unitid }) => unitid === connecticut)?.rank).toBeGreaterThan(0);
    const explained = terminal('explain', yale, '--area', 'county').stdout;
    expect(explained).toContain('immigrants in South Central Connecticut Planning Region, CT');
    expect(explained).not.toContain('Planning Region County');
  });
});

/** Numbers of the tracts of 2020 whose centre lies in the Southeastern planning region. */
function southeasternTracts(): string[] {
  const index = countyIndexes(root)('2023');
  const lines = readFileSync(officialFile('tract-centers/CenPop2020_Mean_TR.txt'), 'utf8');
  return lines
    .split(/\r?\n/)
    .map((line) => line.split(','))
    .filter(([state]) => state === '09')
    .filter(
      ([, , , , latitude, longitude]) =>
        locateCounty(index, Number(latitude), Number(longitude), 5)?.county === '09180',
    )
    .map(([, , number]) => number);
}
