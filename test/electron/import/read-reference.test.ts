import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../data/model/problem.ts';
import { readReference } from '../../../electron/backend/import/read-reference.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { referenceFolder } from './shared-data.ts';

/** A copy of the reference dataset in which one file is changed. */
function damaged(file: string, change: (text: string) => string): string {
  const folder = join(temporaryFolder(), 'reference');
  cpSync(referenceFolder, folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return folder;
}

function problemOf(folder: string) {
  try {
    readReference(folder);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('it was read without a problem');
}

describe('reading the reference dataset', () => {
  it.each([
    [
      'counties.csv',
      '25025,Suffolk,MA,767719,221137',
      '25025,Suffolk,MA,767719,many',
      'line 1231, column immigrants: "many" is not a count',
    ],
    [
      'tract-centres.csv',
      ',32.475973,',
      ',132.475973,',
      'column latitude: "132.475973" is not a latitude',
    ],
    [
      'schools.csv',
      ',four-year,public',
      ',five-year,public',
      'column level: "five-year" is none of',
    ],
    ['memberships.csv', ',metropolitan', ',metropolis', 'column metro_type: "metropolis"'],
    ['attorneys.csv', ',office,', ',offices,', 'column kind: "offices"'],
    ['attorney-coverage.csv', 'RI', 'XX', 'column state: "XX" is no postal code of a state'],
    ['partners.csv', '217156', 'brown', 'column unitid: "brown" is not a UNITID'],
    ['counties.csv', '01003,Baldwin', '01001,Baldwin', 'line 3: 01001 is listed already in line 2'],
    ['schools.csv', ',yes,5845\n', '\n', 'line 2: there are 10 cells where the header has 12'],
  ])('names file, line, column and value of a broken row of %s', (file, was, is, sentence) => {
    const folder = damaged(file, (text) => {
      expect(text.includes(was)).toBe(true);
      return text.replace(was, is);
    });
    const problem = problemOf(folder);
    expect(problem.code).toBe('reference-row-broken');
    expect(problem.message.toLowerCase()).toContain(sentence.toLowerCase());
    expect(problem.message).toContain(file);
    expect(problem.message).toContain('npm run data:build');
  });

  it('does not take a table that ends early for a whole one', () => {
    const folder = damaged(
      'tract-centres.csv',
      (text) => `${text.split('\n').slice(0, 100).join('\n')}\n`,
    );
    expect(problemOf(folder)).toEqual({
      code: 'reference-incomplete',
      message:
        'The reference table tract-centres.csv has 99 rows where there should be 74002; put the original file back, or build it again by npm run data:build.',
    });
  });

  it('refuses memberships and tracts of counties that are not there, and strange partners', () => {
    const county = damaged('memberships.csv', (text) => text.replace('01001,', '01999,'));
    expect(problemOf(county).message).toContain('has 01999 in column county');
    const tract = damaged('tract-centres.csv', (text) =>
      text.replace('01001020100,', '01000020100,'),
    );
    expect(problemOf(tract).message).toContain('has 01000020100 in column tract');
    const partner = damaged('partners.csv', (text) => text.replace('217156', '999999'));
    expect(problemOf(partner).message).toContain('names the school 999999');
  });

  it('refuses a table whose columns are not the ones described', () => {
    const folder = damaged('counties.csv', (text) => text.replace('immigrants', 'foreign_born'));
    expect(problemOf(folder)).toMatchObject({ code: 'file-not-recognised' });
    expect(problemOf(folder).message).toContain('has no column immigrants');
  });

  it('says what is missing: a table, the description, or a part of it', () => {
    const folder = damaged('partners.csv', (text) => text);
    rmSync(join(folder, 'partners.csv'));
    expect(problemOf(folder).code).toBe('file-not-readable');
    rmSync(join(folder, 'datasets.json'));
    expect(problemOf(folder).code).toBe('reference-missing');
    expect(problemOf(damaged('datasets.json', () => '{')).message).toContain('it is not JSON');
    expect(problemOf(damaged('datasets.json', () => '[]')).code).toBe('reference-undescribed');
    const noVintage = damaged('datasets.json', (text) =>
      text.replace('"vintage": "2010"', '"vintage": ""'),
    );
    expect(problemOf(noVintage).message).toContain('2.vintage');
  });
});
