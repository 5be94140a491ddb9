import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceCell } from '../../../data/tables/cells/choice-cell.ts';
import { checkState, codeCell, numericCodeCell } from '../../../data/tables/cells/code-cell.ts';
import {
  checkPlace,
  latitudeCell,
  longitudeCell,
} from '../../../data/tables/cells/coordinate-cell.ts';
import { countCell, knownCountCell } from '../../../data/tables/cells/count-cell.ts';
import { numberCell } from '../../../data/tables/cells/number-cell.ts';
import { estimateCell } from '../../../data/tables/cells/survey-cell.ts';
import { nameCell, stateCell } from '../../../data/tables/cells/text-cell.ts';
import { zipCell } from '../../../data/tables/cells/zip-cell.ts';
import { oneCell } from './reading.ts';

const count = fc.integer({ min: 0, max: 400_000_000 });
const space = fc.constantFrom('', ' ', '  ');

describe('a count', () => {
  it('is read with or without thousands separators, decimals of zero and space around it', () => {
    fc.assert(
      fc.property(count, space, space, fc.boolean(), fc.boolean(), (value, a, b, commas, zero) => {
        const text = (commas ? value.toLocaleString('en-US') : String(value)) + (zero ? '.0' : '');
        expect(countCell(oneCell(a + text + b), 0)).toBe(value);
      }),
    );
  });

  it('is a whole number, unknown, or refuses its row: no text becomes a figure by accident', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const row = oneCell(text);
        const value = countCell(row, 0);
        if (value !== null) {
          expect(Number.isInteger(value) && value >= 0).toBe(true);
          expect(text.replace(/[\s,'’]|\.0*$/g, '').replace(/^0+(?=\d)/, '')).toBe(String(value));
        } else if (text.trim() === '') expect(row.outcome).toBe('taken');
        else expect(row.outcome).toBe('refused');
      }),
    );
  });

  it.each(['1 012', '1\u00a0012', '1\u202f012', "1'012", '1,012.00', '1012.000'])(
    'is read with what stands between thousands elsewhere: %s',
    (text) => expect(countCell(oneCell(text), 0)).toBe(1012),
  );

  it('that may be 12 or 12,000 refuses its row', () => {
    const row = oneCell('12.000');
    expect(countCell(row, 0)).toBeNull();
    expect(row.errors).toMatchObject([{ code: 'count-twofold', value: '12.000' }]);
    const survey = oneCell('12.000');
    expect(estimateCell(survey, 0)).toBeNull();
    expect(survey.errors).toMatchObject([{ code: 'count-twofold', value: '12.000' }]);
  });

  it.each(['-5', '1.5', '1e3', '0x10', 'N', '(X)', '1,23', 'Infinity', '12 34', '٣'])(
    'refuses %s, naming line, column and value',
    (text) => {
      const row = oneCell(text);
      expect(countCell(row, 0)).toBeNull();
      expect(row.errors).toEqual([
        {
          code: 'not-a-count',
          severity: 'error',
          row: 7,
          column: 'figure',
          value: text,
          message: `Line 7, column figure: "${text}" is not a count (a whole number, 0 or more); the row was not taken.`,
        },
      ]);
    },
  );

  it('is unknown where it is blank or bears the mark of its layout, and never 0', () => {
    expect(countCell(oneCell(' '), 0)).toBeNull();
    const marked = oneCell('.');
    expect(countCell(marked, 0, new Set(['.']))).toBeNull();
    expect(marked.outcome).toBe('taken');
  });

  it('that must be known refuses a blank, once', () => {
    const row = oneCell('');
    expect(knownCountCell(row, 0)).toBeNaN();
    expect(row.errors.map((error) => error.code)).toEqual(['count-missing']);
    const wrong = oneCell('x');
    knownCountCell(wrong, 0);
    expect(wrong.errors.map((error) => error.code)).toEqual(['not-a-count']);
  });
});

describe('a number', () => {
  it('may have decimals but no sign, and blank is unknown', () => {
    expect(numberCell(oneCell('2.5'), 0)).toBe(2.5);
    expect(numberCell(oneCell(''), 0)).toBeNull();
    for (const text of ['-1', '1e2', 'two']) {
      const row = oneCell(text);
      numberCell(row, 0);
      expect(row.outcome).toBe('refused');
    }
  });
});

describe('coordinates', () => {
  it('are read with signs and leading zeros as the census writes them', () => {
    expect(latitudeCell(oneCell('+32.476823'), 0)).toBe(32.476823);
    expect(longitudeCell(oneCell('-086.486599'), 0)).toBe(-86.486599);
  });

  it('come back from six digits behind the point', () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), (latitude) => {
        expect(latitudeCell(oneCell(latitude.toFixed(6)), 0)).toBeCloseTo(latitude, 6);
      }),
    );
  });

  it.each(['', ' ', '91', '-90.5', 'abc', '42,36', '42°', '1e1', 'NaN', '--4'])(
    'refuse %j as a latitude',
    (text) => {
      const row = oneCell(text);
      expect(latitudeCell(row, 0)).toBeNaN();
      expect(row.errors[0].code).toBe('not-a-latitude');
    },
  );

  it.each([
    [0, 0, 'place-zero'],
    [-71.06, 42.36, 'place-swapped'],
    [48.85, 2.35, 'place-outside'],
    [42.36, 71.06, 'place-outside'],
  ])('refuse the place %d, %d as %s', (latitude, longitude, code) => {
    const row = oneCell(String(latitude));
    checkPlace(row, 0, latitude, longitude);
    expect(row.errors[0].code).toBe(code);
  });

  it.each([
    ['Boston', 42.36, -71.06],
    ['Attu, west of the date line', 52.9, 172.9],
    ['Utqiagvik', 71.3, -156.8],
    ['Pago Pago', -14.28, -170.7],
    ['Guam', 13.44, 144.8],
    ['Koror', 7.34, 134.47],
  ])('accept %s', (_, latitude, longitude) => {
    const row = oneCell(String(latitude));
    checkPlace(row, 0, latitude, longitude);
    expect(row.outcome).toBe('taken');
  });
});

describe('a code', () => {
  it('gets its leading zeros back whatever a spreadsheet took off, and says so once a column', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (code) => {
        const row = oneCell(String(code));
        expect(codeCell(row, 0, 5, 'a county code')).toBe(String(code).padStart(5, '0'));
        expect(row.remarks()).toHaveLength(code < 10_000 ? 1 : 0);
      }),
    );
    const row = oneCell('1001');
    codeCell(row, 0, 5, 'a county code');
    row.turnTo(['1003'], 8);
    codeCell(row, 0, 5, 'a county code');
    expect(row.remarks()).toEqual([
      {
        code: 'leading-zeros-restored',
        severity: 'note',
        row: 7,
        column: 'figure',
        value: '1001',
        message:
          '2 cells of column figure, the first in line 7: "1001" had lost its leading zeros as a county code and is read as 01001.',
      },
    ]);
  });

  it('is exactly so many digits or refuses its row', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (text) => {
        const row = oneCell(text);
        const code = codeCell(row, 0, 5, 'a county code');
        if (row.outcome === 'taken') expect(code).toMatch(/^\d{5}$/);
        else expect(code).toBe('');
      }),
    );
  });

  it('that its layout writes as a number is padded without a word', () => {
    const row = oneCell('7');
    expect(numericCodeCell(row, 0, 3, 'a code')).toBe('007');
    expect(row.remarks()).toEqual([]);
  });

  it('of no state refuses its row', () => {
    const row = oneCell('03001');
    checkState(row, 0, '03001');
    expect(row.errors[0].code).toBe('unknown-state');
  });
});

describe('a ZIP code', () => {
  it('is five digits, from five, nine or fewer digits', () => {
    expect(zipCell(oneCell('02139'), 0)).toBe('02139');
    expect(zipCell(oneCell('02139-4307'), 0)).toBe('02139');
    expect(zipCell(oneCell('021394307'), 0)).toBe('02139');
    const lost = oneCell('2139');
    expect(zipCell(lost, 0)).toBe('02139');
    expect(lost.remarks()).toHaveLength(1);
    expect(zipCell(oneCell(''), 0)).toBeNull();
    const wrong = oneCell('O2139');
    zipCell(wrong, 0);
    expect(wrong.outcome).toBe('refused');
  });
});

describe('letters read in the wrong code page', () => {
  /** What a Mac makes of a Windows file: its bytes in the Mac's own code page. */
  const asOnMac = (text: string) =>
    new TextDecoder('macintosh').decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));

  it('are restored in the names of counties and cities, and that is said', () => {
    for (const name of ['Doña Ana', 'Mayagüez', 'Bayamón', 'San Germán', 'Añasco', 'Río Grande']) {
      expect(asOnMac(name)).not.toBe(name);
      const row = oneCell(asOnMac(name));
      expect(nameCell(row, 0)).toBe(name);
      expect(row.remarks().map(({ code }) => code)).toEqual(['letters-restored']);
    }
  });

  it.each([
    'Doña Ana',
    'École Polytechnique',
    "Coeur d'Alène",
    'Hawaiʻi Tokai',
    'O’Brien – Winston',
    'Ámbar Île-de-France',
    'A·B 5‰ of „words“ CAÑON',
    'Diyarbakır',
  ])('are left alone in %s', (name) => {
    const row = oneCell(name);
    expect(nameCell(row, 0)).toBe(name);
    expect(row.remarks()).toEqual([]);
  });
});

describe('words', () => {
  it('are names with one space between words, and never blank', () => {
    expect(nameCell(oneCell('  Brown \n University '), 0)).toBe('Brown University');
    const blank = oneCell(' ');
    nameCell(blank, 0);
    expect(blank.errors[0].code).toBe('name-missing');
  });

  it('are postal codes of states', () => {
    expect(stateCell(oneCell('ma'), 0)).toBe('MA');
    const wrong = oneCell('ZZ');
    stateCell(wrong, 0);
    expect(wrong.outcome).toBe('refused');
  });

  it('are choices that name what is possible when refused', () => {
    const meanings = new Map([
      ['1', 'public'],
      ['2', 'private'],
    ]);
    expect(choiceCell(oneCell('2'), 0, meanings)).toBe('private');
    const wrong = oneCell('3');
    expect(choiceCell(wrong, 0, meanings)).toBeNull();
    expect(wrong.errors[0].message).toContain('is none of 1, 2');
  });
});

describe('a code that was saved as a number with decimals', () => {
  it.each([
    ['1025.0', '01025'],
    ['25025.00', '25025'],
    ['6037.0', '06037'],
  ])('%s is read as %s, and that is said', (text, code) => {
    const row = oneCell(text);
    expect(codeCell(row, 0, 5, 'a county code')).toBe(code);
    expect(row.remarks()).toMatchObject([{ code: 'code-was-number' }]);
    expect(zipCell(oneCell(text), 0)).toBe(code);
    expect(numericCodeCell(oneCell(text), 0, 5, 'a county code')).toBe(code);
  });

  it('is none where a figure stands behind the point', () => {
    const row = oneCell('1025.5');
    expect(codeCell(row, 0, 5, 'a county code')).toBe('');
    expect(row.outcome).toBe('refused');
  });
});
