import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyLines } from '../../../data/tables/key-lines.ts';
import { ersRuralAtlas } from '../../../data/tables/layouts/ers-rural-atlas.ts';
import { ipedsEnrolment } from '../../../data/tables/layouts/ipeds-enrolment.ts';
import { readCells } from './reading.ts';

const header = ['FIPS', 'State', 'County', 'TotalPopACS', 'ForeignBornNum'];
const suffolk = ['25025', 'MA', 'Suffolk', '767719', '221137'];

describe('reading a table', () => {
  it('accounts for every row as taken, refused or passed over', () => {
    const { rows, counts, findings } = readCells(ersRuralAtlas, [
      header,
      ['00000', 'US', 'United States', '318558162', '42193781'],
      suffolk,
      ['25027', 'MA', 'Worcester', '813589', 'many'],
      ['', '', '', '', ''],
      ['25017', 'MA', 'Middlesex', '1567610'],
      suffolk,
      ['25021', 'MA', 'Norfolk', '691218', '111000', 'astray'],
      ['25023', 'MA', 'Plymouth', '506657', '43000', ''],
    ]);
    expect(counts).toEqual({ rows: 8, passedOver: 2, read: 6, taken: 2, refused: 4 });
    expect(rows.map((row) => row.county)).toEqual(['25025', '25023']);
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ['not-a-count', 4],
      ['row-too-short', 6],
      ['row-repeated', 7],
      ['row-too-long', 8],
      ['rows-passed-over', null],
      ['rows-passed-over', null],
    ]);
    expect(findings[2].message).toBe(
      'Line 7: 25025 is listed already in line 3, which counts; the row was not taken.',
    );
  });

  it('keeps its accounts whatever the cells hold', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom(...suffolk, '', '00000', '-1', '\u0000'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 })), (table) => {
        const { rows, counts, findings } = readCells(ersRuralAtlas, [header, ...table]);
        expect(counts.rows).toBe(table.length);
        expect(counts.rows).toBe(counts.passedOver + counts.read);
        expect(counts.read).toBe(counts.taken + counts.refused);
        expect(counts.taken).toBe(rows.length);
        const refused = new Set(
          findings.filter(({ severity }) => severity === 'error').map(({ row }) => row),
        );
        expect(refused.size).toBe(counts.refused);
      }),
    );
  });

  it('finds its columns in any order, below a title, and with space around their names', () => {
    const { rows } = readCells(ipedsEnrolment, [
      ['Derived variables'],
      [' EFUG', 'ENRTOT', 'UNITID  '],
      ['12373', '15000', '166638'],
      ['.', '.', '166639'],
    ]);
    expect(rows).toEqual([
      { unitid: '166638', undergraduates: 12_373 },
      { unitid: '166639', undergraduates: null },
    ]);
  });

  it('does not recognise a table that lacks a column', () => {
    expect(ersRuralAtlas.recognise([header.slice(0, 4)])).toBeNull();
  });

  it('refuses more immigrants than people', () => {
    const { findings } = readCells(ersRuralAtlas, [header, ['25025', 'MA', 'Suffolk', '10', '11']]);
    expect(findings[0].code).toBe('more-than-population');
  });

  it('shows of a huge cell its beginning only', () => {
    const { findings } = readCells(ersRuralAtlas, [
      header,
      ['25025', 'MA', 'Suffolk', 'x'.repeat(1_000_000), ''],
    ]);
    expect(findings[0].message.length).toBeLessThan(250);
  });
});

describe('lines of keys', () => {
  it('finds a key that was there before, in sorted tables and in others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
        fc.boolean(),
        (list, sort) => {
          const keys = sort ? list.toSorted() : list;
          const lines = new KeyLines();
          for (const [i, key] of keys.entries()) {
            const first = keys.indexOf(key);
            expect(lines.add(key, i + 2)).toBe(first < i ? first + 2 : null);
          }
        },
      ),
    );
  });
});
