import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { presets } from '../../../data/model/presets.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import type { RankedSchool } from '../../../data/report/ranked-schools.ts';
import { commandLine } from './command-line.ts';

const { atlas, dataFolder, resultOf, refusalOf } = commandLine();

beforeAll(() => {
  expect(atlas('rank', '--top', '1').status).toBe(0);
});

const inFolder = (file: string) => join(dataFolder, file);
const shown = () => JSON.parse(resultOf('profile', 'show')).profile;
const rankJson = (...args: string[]): RankedSchool[] =>
  JSON.parse(resultOf('rank', '--top', '30', '--format', 'json', ...args));

describe('atlas profile', () => {
  it('shows the one in use as its file has it, and all in a list', () => {
    expect(shown()).toEqual(fiveQuestions);
    const [head, ...lines] = resultOf('profile', 'show', '--format', 'list').trimEnd().split('\n');
    expect(head).toMatch(/^In use +Profile +Ships +Need +Attorneys +Students +Home +Champion$/);
    expect(lines).toHaveLength(presets.length);
    expect(lines[0]).toMatch(/^● +Five questions +yes +30 +20 +20 +15 +15$/);
  });

  it('exports, imports and uses, and the ranking follows', () => {
    const file = inFolder('need-only.json');
    const before = rankJson();
    resultOf('profile', 'export', 'Five questions', file);
    const exported = JSON.parse(readFileSync(file, 'utf8'));
    expect(exported.profile).toEqual(fiveQuestions);

    exported.profile.name = 'Need only';
    exported.profile.completenessFloor = 0;
    exported.profile.questionWeights = {
      need: 100,
      attorneys: 0,
      students: 0,
      home: 0,
      champion: 0,
    };
    writeFileSync(file, JSON.stringify(exported));
    expect(rankJson()).toEqual(before);
    const byFile = rankJson('--profile', file);
    expect(byFile).not.toEqual(before);
    expect(shown().name).toBe('Five questions');

    expect(resultOf('profile', 'import', file)).toContain('“Need only”');
    expect(shown()).toEqual(exported.profile);
    expect(rankJson()).toEqual(byFile);
    expect(resultOf('profile', 'use', 'Five questions')).toContain('“Five questions”');
    expect(rankJson()).toEqual(before);
    resultOf('profile', 'use', 'Need only');
    expect(rankJson()).toEqual(byFile);
    resultOf('profile', 'use', 'Five questions');
  });

  it('is judged by from a file in explain and robustness too', () => {
    const file = inFolder('equal.json');
    resultOf('profile', 'export', 'Equal weights', file);
    const explained = JSON.parse(
      resultOf('explain', '166638', '--format', 'json', '--profile', file),
    );
    expect(explained.breakdown.map(({ weight }: { weight: number }) => weight)).toEqual(
      Array(5).fill(20),
    );
    const against = JSON.parse(
      resultOf('explain', '166638', '--against', '217156', '--format', 'json', '--profile', file),
    );
    expect(against.terms.map(({ weight }: { weight: number }) => weight)).toEqual(
      Array(5).fill(0.2),
    );
    const draw = (...args: string[]) =>
      JSON.parse(resultOf('robustness', '--draws', '100', '--format', 'json', ...args));
    const ranks = rankJson('--profile', file).map(({ unitid, rank }) => [unitid, rank]);
    const drawn: { unitid: string; rank: number }[] = draw('--profile', file);
    expect(drawn.slice(0, 30).map(({ unitid, rank }) => [unitid, rank])).toEqual(ranks);
    expect(draw('--profile', file)).not.toEqual(draw());
  });

  it('never writes over a file, unless told to', () => {
    const file = inFolder('kept.json');
    writeFileSync(file, 'mine');
    const refusal = refusalOf('profile', 'export', 'Data only', file);
    expect(refusal.status).toBe(1);
    expect(refusal.sentence).toContain('--force');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    resultOf('profile', 'export', 'Data only', file, '--force');
    expect(JSON.parse(readFileSync(file, 'utf8')).profile.name).toBe('Data only');
  });

  it.each([
    ['export', 'None', 'x.json'],
    ['use', 'None'],
  ])('%s of a name that is not there ends with 1 and a sentence', (...args) => {
    const refusal = refusalOf('profile', ...args);
    expect(refusal.status).toBe(1);
    expect(refusal.sentence).toContain('“None”');
    expect(existsSync('x.json')).toBe(false);
  });

  it.each([
    ['rank', '--profile'],
    ['profile', 'import'],
  ])('%s %s of a file that is no profile ends with 1 and a sentence', (...args) => {
    const file = inFolder('broken.json');
    writeFileSync(file, '{"format":"clinic-atlas-profile","version":1}');
    for (const [path, part] of [
      [file, 'cannot be used'],
      [inFolder('none.json'), 'ENOENT'],
    ]) {
      const refusal = refusalOf(...args, path);
      expect(refusal.status).toBe(1);
      expect(refusal.sentence).toContain(part);
      expect(refusal.sentence).toContain(path);
    }
  });

  it.each([
    [[], 'show, use, export or import'],
    [['list'], 'show, use, export or import'],
    [['toString'], 'show, use, export or import'],
    [['show', 'x'], 'profile show'],
    [['use'], 'profile use NAME'],
    [['use', ''], 'profile use NAME'],
    [['use', 'Five', 'questions'], 'quote a name'],
    [['export', 'Data only'], 'profile export NAME FILE'],
    [['import'], 'profile import FILE'],
    [['show', '--format', 'csv'], 'json or list'],
    [['show', '--force=yes'], 'takes no value'],
    [['show', '--profile', 'x.json'], '--workspace'],
  ])('%j ends with 2 and says what is allowed', (args, part) => {
    const refusal = refusalOf('profile', ...args);
    expect(refusal.status).toBe(2);
    expect(refusal.sentence).toContain(part);
  });
});
