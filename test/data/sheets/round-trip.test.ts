import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSheets } from '../../../data/sheets/read-sheets.ts';
import { countOutcomes } from '../../../data/sheets/sheet-report.ts';
import { writeSheets } from '../../../data/sheets/write-sheets.ts';
import { sourcesOf } from './filled-sheets.ts';
import { anyText, awkwardText, candidates, contacts } from './people.ts';

const unitids = ['166638', '168430', '217156'];
const schools = new Map(
  unitids.map((unitid) => [unitid, { name: `School ${unitid}`, city: 'Boston', state: 'MA' }]),
);
const files = new Map<string, string>();
const noId = () => {
  throw new Error('A row with an id was taken for a new one');
};

test('sheets that come back as they went out change nothing, whatever stands in them', () => {
  fc.assert(
    fc.property(candidates(unitids, anyText), contacts(anyText), (some, people) => {
      const written = writeSheets({ candidates: some, contacts: people, schools, files });
      const known = { candidates: some, contacts: people, schools };
      const { rows, notes, ...changed } = readSheets(sourcesOf(written), known, noId);
      expect(changed).toEqual({ candidates: [], contacts: [] });
      expect(countOutcomes(rows)).toMatchObject({ new: 0, changed: 0, refused: 0 });
      expect(rows.flatMap(({ findings }) => findings)).toEqual([]);
      expect(notes).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('an empty workspace that takes them in has the same records', () => {
  fc.assert(
    fc.property(candidates(unitids, awkwardText), contacts(awkwardText), (some, people) => {
      const written = writeSheets({ candidates: some, contacts: people, schools, files });
      const known = { candidates: [], contacts: [], schools };
      const read = readSheets(sourcesOf(written), known, noId);
      expect(read.rows.filter(({ outcome }) => outcome !== 'new')).toEqual([]);
      expect(read.candidates).toEqual(some);
      expect(read.contacts).toEqual(people);
    }),
    { numRuns: 150 },
  );
});
