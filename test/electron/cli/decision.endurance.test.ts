import { beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from './command-line.ts';

const { atlas, refusalOf } = commandLine();
const said = (...args: string[]) => {
  const { status, stdout, stderr } = atlas(...args);
  expect([status, stderr.includes('Error')]).toEqual([0, false]);
  return stdout.trimEnd();
};

beforeAll(() => {
  expect(atlas('rank', '--top', '1').status).toBe(0);
});

describe('atlas decision', () => {
  it('says what there is to do, and refuses what there is not', () => {
    expect(refusalOf('decision')).toEqual({
      status: 2,
      sentence: 'Say what to do: it is list, show, compare or record.',
    });
    expect(refusalOf('decision', 'show', 'first').sentence).toContain('decision list');
    expect(refusalOf('decision', 'list').sentence).toMatch(/^Nothing is recorded/);
    expect(refusalOf('decision', 'record', 'Board').sentence).toMatch(/^There is no shortlist/);
    expect(refusalOf('decision', 'show', '7')).toMatchObject({ status: 1 });
  });

  it('records, lists, shows, and compares with today', () => {
    said('shortlist', 'add', '166638', '168430');
    expect(said('decision', 'record', 'Board, November')).toBe(
      '“Board, November” is recorded as number 1; it stays as it is.',
    );
    expect(said('decision', 'list')).toMatch(/\n +1 +\d{4}-\d\d-\d\d \d\d:\d\d +Board, November +/);
    const shown = said('decision', 'show', '1');
    expect(shown).toContain('1. Greater Boston: considering');
    expect(shown).toMatch(/SHA-256 of the report: [0-9a-f]{64}/);
    expect(said('decision', 'compare', '1')).toContain('Nothing has changed since then.');
    said('profile', 'use', 'Equal weights');
    const compared = said('decision', 'compare', '1');
    expect(compared).toMatch(/^Since then: .*the profile is not that of then\.$/m);
    expect(compared).toMatch(
      /^Worcester State University \(Greater Worcester\): since then: .*rank 559th to/m,
    );
    expect(compared).toContain('Need weighs 20 % instead of 30 %.');
    expect(said('decision', 'show', '1')).toBe(shown);
    const { comparison } = {
      comparison: JSON.parse(said('decision', 'compare', '1', '--format', 'json')),
    };
    expect(comparison.schools).toHaveLength(2);
  });
});
