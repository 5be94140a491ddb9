import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RankedSchool } from '../../../data/report/ranked-schools.ts';
import { commandLine } from './command-line.ts';

const { atlas, resultOf, refusalOf } = commandLine();

beforeAll(() => {
  expect(atlas('rank', '--top', '1').status).toBe(0);
});

interface Drawn {
  unitid: string;
  name: string;
  rank: number;
  rankLow: number;
  rankHigh: number;
  topShare: number;
}

const drawn = (...args: string[]): Drawn[] =>
  JSON.parse(resultOf('robustness', '--draws', '400', '--format', 'json', ...args));

describe('atlas robustness', () => {
  it('gives every ranked school its rank and what the draws say of it', () => {
    const schools = drawn();
    expect(Object.keys(schools[0])).toEqual([
      'unitid',
      'name',
      'rank',
      'rankLow',
      'rankHigh',
      'topShare',
    ]);
    const ranking: RankedSchool[] = JSON.parse(resultOf('rank', '--top', '0', '--format', 'json'));
    const ranked = ranking.filter(({ rank }) => rank !== null);
    expect(schools.map(({ unitid, rank }) => [unitid, rank])).toEqual(
      ranked.map(({ unitid, rank }) => [unitid, rank]),
    );
    for (const { rankLow, rankHigh, topShare } of schools) {
      expect(rankLow).toBeLessThanOrEqual(rankHigh);
      expect(topShare >= 0 && topShare <= 1).toBe(true);
      // In the first ten in 9 of 10 draws, or in none of them.
      if (rankHigh <= 10) expect(topShare).toBeGreaterThanOrEqual(0.95);
      if (rankLow > 10) expect(topShare).toBeLessThan(0.05 + 1e-9);
    }
  });

  it('gives the same for the same seed, and other draws for another', () => {
    expect(drawn('--seed', '7')).toEqual(drawn('--seed', '7'));
    expect(drawn('--seed', '7')).not.toEqual(drawn('--seed', '8'));
    expect(drawn()).toEqual(drawn('--seed', '1', '--top', '10'));
  });

  it('counts the draws in as many places as are asked for', () => {
    const [ten, fifty] = [drawn(), drawn('--top', '50')];
    expect(fifty.map(({ rankLow }) => rankLow)).toEqual(ten.map(({ rankLow }) => rankLow));
    const sum = (schools: Drawn[]) => schools.reduce((all, { topShare }) => all + topShare, 0);
    expect(sum(ten)).toBeGreaterThanOrEqual(10 - 1e-9);
    expect(sum(fifty)).toBeGreaterThanOrEqual(50 - 1e-9);
    expect(sum(fifty)).toBeLessThan(55);
    expect(fifty.every(({ topShare }, i) => topShare >= ten[i].topShare)).toBe(true);
  });

  it('prints the same as CSV, and the first thirty as a table', () => {
    const csv = resultOf('robustness', '--draws', '400', '--format', 'csv');
    const { data, errors } = Papa.parse<Record<string, string>>(csv, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const json = drawn();
    expect(data.map(({ unitid, rankHigh }) => [unitid, Number(rankHigh)])).toEqual(
      json.map(({ unitid, rankHigh }) => [unitid, rankHigh]),
    );
    const lines = resultOf('robustness', '--draws', '400').trimEnd().split('\n');
    expect(lines).toHaveLength(31);
    expect(lines[0]).toMatch(/^Rank +UNITID +School +5 % +95 % +In top 10$/);
    expect(lines[1]).toContain(json[0].unitid);
  });

  it.each([
    [['--draws', '0'], 'from 1 to 20000'],
    [['--draws', '2.5'], 'whole number'],
    [['--draws', '99999999'], 'from 1 to 20000'],
    [['--seed', '-1'], 'from 0 to 4294967295'],
    [['--seed', 'x'], 'whole number'],
    [['--top', '0'], 'from 1'],
    [['--format', 'xml'], 'table, csv or json'],
    [['boston'], 'options only'],
    [['--colour', 'red'], '--draws'],
  ])('%j ends with 2 and says what is allowed', (args, part) => {
    const refusal = refusalOf('robustness', ...args);
    expect(refusal.status).toBe(2);
    expect(refusal.sentence).toContain(part);
  });
});
