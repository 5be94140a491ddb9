import { expect, test } from 'vitest';
import { sayAreaInFull, sayArea } from '../../../data/words/area-name.ts';

const county = (id: string, name: string) => ({ kind: 'county' as const, id, name });
const metro = (name: string) => ({ kind: 'metro' as const, id: '00000', name });

test('a metro is said by its first city', () => {
  expect(sayArea(metro('Boston-Cambridge-Newton, MA-NH'))).toBe('Greater Boston');
  expect(sayArea(metro('Louisville/Jefferson County, KY-IN'))).toBe('Greater Louisville');
  expect(sayArea(metro('Winston-Salem, NC'))).toBe('Greater Winston-Salem');
  expect(sayArea(metro('Nashville-Davidson--Murfreesboro--Franklin, TN'))).toBe(
    'Greater Nashville',
  );
});

test('a county is called what it is in its state', () => {
  expect(sayArea(county('25027', 'Worcester, MA'))).toBe('Worcester County');
  expect(sayArea(county('22071', 'Orleans, LA'))).toBe('Orleans Parish');
  expect(sayArea(county('72001', 'Adjuntas, PR'))).toBe('Adjuntas Municipio');
  expect(sayArea(county('02020', 'Anchorage, AK'))).toBe('Anchorage');
  expect(sayArea(county('24510', 'Baltimore city, MD'))).toBe('Baltimore city');
  expect(sayArea(county('51510', 'Alexandria, VA'))).toBe('Alexandria (city)');
  expect(sayArea(county('51036', 'Charles City, VA'))).toBe('Charles City County');
});

test('nothing but a county is called a county', () => {
  expect(sayArea(county('09110', 'Capitol Planning Region, CT'))).toBe('Capitol Planning Region');
  expect(sayArea(county('09110', 'Capitol, CT'))).toBe('Capitol Planning Region');
  expect(sayArea(county('09003', 'Hartford, CT'))).toBe('Hartford County');
  expect(sayArea(county('02020', 'Anchorage Municipality, AK'))).toBe('Anchorage Municipality');
  expect(sayArea(county('02110', 'Juneau City and Borough, AK'))).toBe('Juneau City and Borough');
  expect(sayArea(county('02063', 'Chugach Census Area, AK'))).toBe('Chugach Census Area');
  expect(sayArea(county('32510', 'Carson, NV'))).toBe('Carson City');
  expect(sayArea(county('66010', 'Guam, GU'))).toBe('Guam');
  expect(sayArea(county('78010', 'St. Croix Island, VI'))).toBe('St. Croix Island');
  expect(sayArea(county('17161', 'Rock Island, IL'))).toBe('Rock Island County');
  expect(sayArea(county('53029', 'Island, WA'))).toBe('Island County');
});

test('the full name has the state', () => {
  expect(sayAreaInFull(county('25025', 'Suffolk, MA'))).toBe('Suffolk County, MA');
  expect(sayAreaInFull(county('11001', 'District of Columbia, DC'))).toBe('District of Columbia');
  expect(sayAreaInFull(metro('Worcester, MA-CT'))).toBe('Worcester, MA-CT');
});
