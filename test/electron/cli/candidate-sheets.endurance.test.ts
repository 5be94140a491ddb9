import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEverySheet } from '../../../electron/backend/import/spreadsheet.ts';
import { commandLine } from './command-line.ts';

const { atlas, dataFolder, resultOf, refusalOf } = commandLine();
const umass = '166638';
const brown = '217156';
const files = join(dataFolder, 'sheets');

beforeAll(() => {
  expect(atlas('rank', '--top', '1').status).toBe(0);
  mkdirSync(files);
  writeFileSync(
    join(files, 'candidates.csv'),
    [
      'UNITID,Pathway,Stage,Owner,Authority of the champion,Next action,Due',
      `${umass},1,agreement,Jane Smith,own funding,Call the dean,2026-12-01`,
      `${brown},3,partner,Ana,,,`,
    ].join('\n'),
  );
  writeFileSync(
    join(files, 'evidence.csv'),
    `UNITID,Kind of evidence,Date,Type of organization\n${umass},formal partnership,2026-11-02,public school\n`,
  );
  writeFileSync(
    join(files, 'contacts.csv'),
    'Kind of contact,Name,Phone,City,State,Latitude,Longitude,Interest,Pairs expected\nattorney,Rosa Lima,+1 617 555 0100,Boston,MA,42.36,-71.06,committed,3\n',
  );
  writeFileSync(
    join(files, 'talks.csv'),
    'Contact,Date,Way,What was said\nRosa Lima,2026-11-05,call,"Three pairs, ""from spring on"""\n',
  );
});

const candidates = () => JSON.parse(resultOf('candidate', 'list', '--format', 'json'));

describe('atlas candidate import and export', () => {
  it('says with --dry-run what would change, and writes nothing', () => {
    const said = resultOf('candidate', 'import', files, '--dry-run');
    expect(said).toContain('candidates.csv: 1 new, 1 refused');
    expect(said).toContain('  refused    line 3, Brown University');
    expect(said).toContain('The stage “partner” needs the support of the community first');
    expect(said).toContain('Owner: Jane Smith');
    expect(said).toContain('Nothing is written: this only says what would be.');
    expect(candidates()).toEqual([]);
  });

  it('takes a folder of tables in, and the fit and the timeline follow', () => {
    const printed = JSON.parse(resultOf('candidate', 'import', files, '--format', 'json'));
    expect(printed.written).toBe(true);
    expect(
      printed.rows.map(({ name, outcome }: { name: string; outcome: string }) => [name, outcome]),
    ).toEqual([
      ['candidates', 'new'],
      ['candidates', 'refused'],
      ['evidence', 'new'],
      ['contacts', 'new'],
      ['talks', 'new'],
    ]);
    const [refused] = printed.rows[1].findings;
    expect(refused).toMatchObject({ code: 'gate-shut', severity: 'error', row: 3 });
    expect(candidates()).toMatchObject([{ unitid: umass, stage: 'agreement', gateOpen: true }]);
    const shown = resultOf('candidate', 'show', umass);
    expect(shown).toMatch(/Fit \d+ \(\w+\), before \d+ \(\w+\)/);
    expect(shown).toContain('Taken in view');
  });

  it('hands all of it out to a workbook, which taken in again changes nothing', async () => {
    const workbook = join(dataFolder, 'all.xlsx');
    expect(resultOf('candidate', 'export', workbook)).toMatch(
      /^all\.xlsx is written: 1 candidate, 1 piece of evidence, 1 contact and 1 talk\. The file holds names/,
    );
    const sheets = await readEverySheet(workbook);
    expect(sheets.find(({ sheet }) => sheet === 'Talks')?.rows[1]).toContain(
      'Three pairs, "from spring on"',
    );
    const again = resultOf('candidate', 'import', workbook);
    expect(again).toContain('all.xlsx, Candidates: 1 unchanged');
    expect(again).toContain('Nothing was taken in: no row says anything new.');
    const tables = join(dataFolder, 'tables');
    resultOf('candidate', 'export', tables);
    expect(readFileSync(join(tables, 'contacts.csv'), 'utf8')).toContain('"\'+1 617 555 0100"');
    const read = JSON.parse(resultOf('candidate', 'import', tables, '--format', 'json'));
    expect(read.written).toBe(false);
    expect(new Set(read.rows.map(({ outcome }: { outcome: string }) => outcome))).toEqual(
      new Set(['unchanged']),
    );
  });

  it('writes sheets to be filled in, without anybody in them', async () => {
    const empty = join(dataFolder, 'empty.xlsx');
    expect(resultOf('candidate', 'export', empty, '--empty')).toBe(
      'empty.xlsx is written, to be filled in.\n',
    );
    const sheets = await readEverySheet(empty);
    expect(sheets.map(({ sheet }) => sheet)[0]).toBe('How to fill in');
    expect(JSON.stringify(sheets)).not.toMatch(/Jane|Rosa|Boston/);
  });

  it('refuses what it cannot do in a sentence', () => {
    expect(refusalOf('candidate', 'export').status).toBe(2);
    expect(refusalOf('candidate', 'import').status).toBe(2);
    expect(refusalOf('candidate', 'export', join(dataFolder, 'one.csv')).sentence).toContain(
      'name a folder',
    );
    expect(refusalOf('candidate', 'import', join(dataFolder, 'gone.xlsx')).sentence).toContain(
      'cannot be read',
    );
    const other = join(dataFolder, 'other.csv');
    writeFileSync(other, 'County,Immigrants\n25025,1\n');
    const { status, stdout } = atlas('candidate', 'import', other);
    expect(status).toBe(1);
    expect(stdout).toContain('No sheet of candidates, evidence, contacts, talks was found');
  });
});
