import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from './command-line.ts';

const { atlas, dataFolder, refusalOf } = commandLine();
const at = (name: string) => join(dataFolder, name);

/** The sentence of a call that wrote a file. */
function written(...args: string[]): string {
  const { status, stdout, stderr } = atlas('export', ...args);
  expect([status, stderr.includes('Problem')]).toEqual([0, false]);
  return stdout.trimEnd();
}

const rowsOf = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trimEnd(), { header: true }).data;

describe('atlas export', () => {
  beforeAll(() => {
    expect(atlas('rank', '--top', '1').status).toBe(0);
  });

  it('says what to do where there is no shortlist yet', () => {
    const file = at('none.csv');
    expect(refusalOf('export', 'csv', file)).toEqual({
      status: 1,
      sentence:
        'There is no shortlist in this workspace yet: “shortlist add UNITID” makes one, and --all exports the whole ranking.',
    });
    expect(existsSync(file)).toBe(false);
  });

  it('writes the whole ranking with --all, in the order of "rank" and with its figures', () => {
    const file = at('all.csv');
    expect(written('csv', file, '--all')).toMatch(
      /^.*all\.csv holds all 6,163 schools, [\d,]+ of them ranked\.$/,
    );
    const ranked = JSON.parse(atlas('rank', '--top', '0', '--format', 'json').stdout) as {
      unitid: string;
      fit: number | null;
    }[];
    expect(rowsOf(file).map(({ unitid, fit }) => [unitid, fit])).toEqual(
      ranked.map(({ unitid, fit }) => [unitid, fit === null ? '' : String(fit)]),
    );
  });

  it('writes the shortlist in use, or another by its name, under the area that is asked for', () => {
    expect(atlas('shortlist', 'add', '166638', '168430').status).toBe(0);
    expect(atlas('shortlist', 'new', 'West').status).toBe(0);
    expect(atlas('shortlist', 'add', '110592').status).toBe(0);
    expect(written('tsv', at('west.tsv'))).toMatch(/holds 1 city, 1 school, of [\d,]+ ranked\.$/);
    for (const [area, kind] of [
      ['auto', 'metro'],
      ['county', 'county'],
    ]) {
      const file = at(`east-${area}.csv`);
      expect(written('csv', file, '--shortlist', 'Candidates', '--area', area)).toMatch(
        /holds 2 cities, 2 schools, of [\d,]+ ranked\.$/,
      );
      expect(rowsOf(file).map(({ unitid, area_kind }) => [unitid, area_kind])).toEqual([
        ['166638', kind],
        ['168430', kind],
      ]);
    }
  });

  it.each([
    ['xlsx', 'PK'],
    ['gpkg', 'SQLite format 3'],
    ['geojson', '{"type":"FeatureCollection"'],
  ])('writes %s', (form, start) => {
    const file = at(`places.${form}`);
    written(form, file);
    expect(readFileSync(file).toString('latin1', 0, start.length)).toBe(start);
  });

  it('leaves a file that is there alone, but for --force', () => {
    const file = at('west.tsv');
    const before = readFileSync(file, 'utf8');
    expect(refusalOf('export', 'tsv', file).sentence).toMatch(/There is a file .* already/);
    expect(readFileSync(file, 'utf8')).toBe(before);
    written('tsv', file, '--force');
  });

  it('refuses what it cannot understand', () => {
    const sentenceOf = (...args: string[]) => refusalOf('export', ...args).sentence;
    expect(sentenceOf('docx', at('x'))).toMatch(/^"export" cannot "docx": it is csv, tsv/);
    expect(sentenceOf('csv')).toMatch(/is called so: export csv FILE/);
    expect(sentenceOf('csv', at('x.csv'), '--id', '3')).toMatch(/has no use for --id/);
    expect(sentenceOf('csv', at('x.csv'), '--all', '--shortlist', 'West')).toMatch(
      /--all and --shortlist cannot be together/,
    );
    expect(sentenceOf('csv', at('x.csv'), '--shortlist', 'North')).toBe(
      'There is no shortlist “North” in this workspace: there are “Candidates” and “West”.',
    );
    const folder = join(dataFolder, 'gone', 'x.csv');
    const { stderr, status } = atlas('export', 'csv', folder, '--all');
    expect([status, stderr.includes('its folder is not there; choose one that is')]).toEqual([
      1,
      true,
    ]);
    expect(existsSync(at('x.csv'))).toBe(false);
  });
});
