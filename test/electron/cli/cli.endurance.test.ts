import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RankedSchool } from '../../../data/report/ranked-schools.ts';
import { commandLine } from './command-line.ts';

const { dataFolder, atlas, resultOf } = commandLine();

beforeAll(() => {
  const first = atlas('rank', '--top', '1');
  expect(first.stderr).toContain('The workspace is ready');
  expect(first.status).toBe(0);
});

const rankJson = (...args: string[]): RankedSchool[] =>
  JSON.parse(resultOf('rank', '--format', 'json', ...args));

describe('atlas rank', () => {
  it('prints the promised keys in the promised order', () => {
    const [first] = rankJson('--top', '1');
    expect(Object.keys(first)).toEqual([
      'rank',
      'unitid',
      'name',
      'city',
      'state',
      'areaKind',
      'areaId',
      'areaName',
      'immigrants',
      'meanDistanceKm',
      'bestMeanDistanceKm',
      'centrality',
      'reachableImmigrants',
      'attorneyPairs',
      'undergraduates',
      'fit',
      'completeness',
      'baselinesMet',
      'questions',
      'excluded',
    ]);
    expect(Object.keys(first.questions)).toEqual([
      'need',
      'attorneys',
      'students',
      'home',
      'champion',
    ]);
  });

  it('lists all schools by fit, then those apart, then those that are out', () => {
    const all = rankJson('--top', '0');
    expect(all.length).toBeGreaterThan(6000);
    expect(new Set(all.map(({ unitid }) => unitid)).size).toBe(all.length);
    const ranked = all.filter(({ rank }) => rank !== null);
    expect(all.slice(0, ranked.length)).toEqual(ranked);
    for (let i = 1; i < ranked.length; i++) {
      const [above, below] = [ranked[i - 1], ranked[i]];
      expect((above.fit ?? -1) >= (below.fit ?? -1) - 1e-8).toBe(true);
      expect(below.rank === i + 1 || below.rank === above.rank).toBe(true);
    }
    const rest = all.slice(ranked.length);
    const firstOut = rest.findIndex(({ excluded }) => excluded !== null);
    expect(rest.slice(0, firstOut).every(({ excluded }) => excluded === null)).toBe(true);
    expect(rest.slice(firstOut).every(({ excluded }) => excluded !== null)).toBe(true);
    expect(ranked.every(({ excluded }) => excluded === null)).toBe(true);
  });

  it('gives the three partners the figures of the model’s check', () => {
    const all = new Map(rankJson('--top', '0').map((school) => [school.unitid, school]));
    const boston = all.get('166638');
    expect(boston?.centrality).toBeCloseTo(0.8946, 3);
    expect((boston?.reachableImmigrants ?? 0) / 418_111).toBeCloseTo(1, 3);
    expect(boston?.meanDistanceKm).toBeCloseTo(23.462, 2);
    expect(boston?.bestMeanDistanceKm).toBeCloseTo(20.99, 2);
    expect(boston).toMatchObject({ undergraduates: 12_373, areaKind: 'metro', areaId: '14460' });
    expect(all.get('217156')?.centrality).toBeCloseTo(0.9978, 3);
    expect((all.get('217156')?.reachableImmigrants ?? 0) / 126_141).toBeCloseTo(1, 3);
    expect(all.get('168430')?.centrality).toBeCloseTo(0.9769, 3);
    expect((all.get('168430')?.reachableImmigrants ?? 0) / 49_577).toBeCloseTo(1, 3);
  });

  it('knows attorney supply only where the roster is complete', () => {
    for (const { state, attorneyPairs, questions } of rankJson('--top', '0')) {
      const covered = state === 'CT' || state === 'RI';
      expect([state, attorneyPairs !== null]).toEqual([state, covered]);
      expect([state, questions.attorneys !== null]).toEqual([state, covered]);
    }
  });

  it('filters without changing a score or a rank', () => {
    const all = new Map(rankJson('--top', '0').map((school) => [school.unitid, school]));
    const some = rankJson('--top', '0', '--state', 'ri', '--min-undergraduates', '4000');
    expect(some.length).toBeGreaterThan(3);
    for (const school of some) {
      expect(school).toEqual(all.get(school.unitid));
      expect(school.state).toBe('RI');
      expect(school.undergraduates).toBeGreaterThanOrEqual(4000);
    }
    expect(rankJson('--top', '2', '--state', 'RI')).toEqual(some.slice(0, 2));
  });

  it('judges by the area and the half-distance that are asked for', () => {
    const inMassachusetts = ['--top', '0', '--state', 'MA'];
    const boston = (...args: string[]) =>
      rankJson(...inMassachusetts, ...args).find(({ unitid }) => unitid === '166638');
    const auto = boston();
    const county = boston('--area', 'county');
    expect(county).toMatchObject({ areaKind: 'county', areaId: '25025', immigrants: 221_137 });
    expect(boston('--area', 'metro')).toEqual(auto);
    const wider = boston('--half-distance', '24');
    expect(wider?.reachableImmigrants).toBeGreaterThan(auto?.reachableImmigrants ?? 0);
    expect(wider?.centrality).toBe(auto?.centrality);
  });

  it('prints the same as CSV, in the same order', () => {
    const csv = resultOf('rank', '--format', 'csv', '--top', '50');
    expect(csv.endsWith('\r\n')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(csv, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const json = rankJson('--top', '50');
    expect(data.map(({ unitid }) => unitid)).toEqual(json.map(({ unitid }) => unitid));
    expect(data.map(({ need }) => Number(need))).toEqual(json.map((one) => one.questions.need));
    expect(data.map(({ attorneyPairs }) => attorneyPairs)).toEqual(
      json.map((one) => (one.attorneyPairs === null ? '' : String(one.attorneyPairs))),
    );
  });

  it('prints a table of one line a school', () => {
    const lines = resultOf('rank', '--top', '7').trimEnd().split('\n');
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/^Rank +School +City +Area/);
    expect(lines[1]).toMatch(/^ +1 /);
  });

  it('opens the workspace that is named, and makes it where it is missing', () => {
    const path = join(dataFolder, 'Elsewhere', 'Trial.atlas');
    const made = atlas('rank', '--top', '3', '--workspace', path);
    expect(made.status).toBe(0);
    expect(made.stderr).toContain('The workspace is ready');
    expect(made.stdout).toBe(resultOf('rank', '--top', '3', '--workspace', path));
    expect(made.stdout).toBe(resultOf('rank', '--top', '3'));
  });
});

describe('atlas explain', () => {
  it('prints each question with weight, score, status and criteria', () => {
    const text = resultOf('explain', '166638');
    expect(text).toMatch(
      /^University of Massachusetts-Boston, Boston, MA \(UNITID 166638\)\nRank /,
    );
    expect(text).toMatch(/Need +30 +87 +● meets +Immigrants within reach +418,111 +88 +70 %/);
    expect(text).toMatch(/Attorneys +20 +– +– unknown +Attorney supply +–/);
    expect(text).toMatch(/Champion +15 /);
  });

  it('says the same as the ranking', () => {
    const explained = JSON.parse(resultOf('explain', '217156', '--format', 'json'));
    const school = rankJson('--top', '0', '--state', 'RI').find(
      ({ unitid }) => unitid === '217156',
    );
    expect(explained).toMatchObject({ ...school });
    expect(explained.breakdown.map((part: { weight: number }) => part.weight)).toEqual([
      30, 20, 20, 15, 15,
    ]);
  });
});

describe('a call that is not understood', () => {
  it.each([
    [['rank', '--colour', 'red'], 'Unknown option --colour', '--half-distance'],
    [['rank', '-x'], 'Unknown option -x', '--format'],
    [['rank', '--area', 'town'], '--area cannot be "town"', 'auto, county or metro'],
    [['rank', '--format', 'xml'], '--format cannot be "xml"', 'table, csv or json'],
    [['rank', '--top', '-1'], '--top cannot be "-1"', 'at least 0'],
    [['rank', '--top', '1.5'], '--top cannot be "1.5"', 'whole number'],
    [['rank', '--top', '1e3'], '--top cannot be "1e3"', 'whole number'],
    [['rank', '--top'], '--top needs a value', '--top N'],
    [['rank', '--half-distance', 'far'], '--half-distance cannot be "far"', 'from 0.1 to 500'],
    [['rank', '--half-distance', '0'], '--half-distance cannot be "0"', 'from 0.1 to 500'],
    [['rank', '--min-undergraduates', ''], '--min-undergraduates cannot be ""', 'at least 0'],
    [['rank', '--state', 'ZZ'], '--state cannot be "ZZ"', 'AK, AL'],
    [['rank', 'boston'], 'not "boston"', 'options only'],
    [['explain'], 'one UNITID', 'six digits'],
    [['explain', '166638', '217156'], 'one UNITID', 'six digits'],
    [['data-build'], '--from FOLDER', 'official files'],
    [['rnak'], 'Unknown command "rnak"', 'the commands are rank, explain, robustness, profile, '],
    [
      ['toString'],
      'Unknown command "toString"',
      'the commands are rank, explain, robustness, profile, ',
    ],
    [[], 'Say what to do', 'the commands are rank, explain, robustness, profile, '],
  ])('%j ends with 2 and one sentence that says what is allowed', (args, trouble, allowed) => {
    const { status, stdout, stderr } = atlas(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(trouble);
    expect(stderr).toContain(allowed);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });

  it('help is a result, not an error', () => {
    const help = resultOf('--help');
    for (const command of ['rank', 'explain UNITID', 'robustness', 'profile', 'data-build'])
      expect(help).toContain(command);
    expect(resultOf('rank', '--help')).toBe(help);
  });
});

describe('trouble with the workspace', () => {
  it.each([
    ['a foreign file', () => Buffer.from('no workspace'), 'is not a workspace of Clinic Atlas'],
    ['an empty file', () => Buffer.alloc(0), 'is not a workspace of Clinic Atlas'],
    ['a damaged file', () => sound().subarray(0, sound().length / 2), 'is damaged'],
  ])('%s ends with 1 and one sentence, and stays as it is', (_what, content, sentence) => {
    const path = join(dataFolder, 'trouble.atlas');
    const before = content();
    writeFileSync(path, before);
    const { status, stdout, stderr } = atlas('rank', '--workspace', path);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain(path);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('a school that is not there ends with 1', () => {
    const { status, stdout, stderr } = atlas('explain', '999999');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('There is no school with UNITID 999999.\n');
  });

  const sound = () => readFileSync(join(dataFolder, 'United States.atlas'));
});
