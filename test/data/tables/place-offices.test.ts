import { describe, expect, it } from 'vitest';
import { type Places, placeOffices } from '../../../data/tables/place-offices.ts';
import type { OfficeRow } from '../../../data/tables/source-rows.ts';

const office = (name: string, city: string, state: string, zip: string | null): OfficeRow => ({
  name,
  city,
  state,
  zip,
});

const places: Places = {
  zipCentres: new Map([
    ['02139', { latitude: 42.36, longitude: -71.1 }],
    ['02906', { latitude: 41.84, longitude: -71.39 }],
    ['92069', { latitude: 33.17, longitude: -117.16 }],
  ]),
  stateAt: ({ latitude, longitude }) => (longitude < -100 ? 'CA' : latitude > 42 ? 'MA' : 'RI'),
  inCities: [
    { city: 'Dothan', state: 'AL', latitude: 31.1, longitude: -85.4 },
    { city: 'Dothan', state: 'AL', latitude: 31.3, longitude: -85.5 },
    { city: 'San Luis Obispo', state: 'CA', latitude: 35.3, longitude: -120.66 },
  ],
};

function place(...offices: OfficeRow[]) {
  const lines = offices.map((_, i) => i + 2);
  return placeOffices(offices, lines, places);
}

describe('placing offices', () => {
  it('goes by the centre of the ZIP code', () => {
    const { rows, findings } = place(office('Alliance, Inc.', 'Cambridge', 'MA', '02139'));
    expect(rows[0]).toMatchObject({
      id: 'doj-02139-alliance-inc',
      latitude: 42.36,
      longitude: -71.1,
      placedBy: 'zip',
      interest: 'unknown',
      pairsExpected: null,
    });
    expect(findings).toEqual([]);
  });

  it('goes by the other offices of the city where the ZIP code is a typing error', () => {
    const { rows, findings } = place(
      office('Alliance', 'Cambridge', 'MA', '02139'),
      office('Open Door', 'CAMBRIDGE', 'MA', '01239'),
    );
    expect(rows[1]).toMatchObject({ latitude: 42.36, longitude: -71.1, placedBy: 'city' });
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      row: 3,
      column: 'zip',
      value: '01239',
    });
  });

  it('goes by the schools of the city where no other office is known there', () => {
    const { rows } = place(office('Mobile', 'Dothan', 'AL', '36302'));
    expect(rows[0]).toMatchObject({ placedBy: 'city', zip: '36302' });
    expect(rows[0].latitude).toBeCloseTo(31.2, 9);
  });

  it('does not trust a ZIP code of another state', () => {
    const { rows, findings } = place(office('Open Door', 'Cambridge', 'MA', '02906'));
    expect(rows).toEqual([]);
    expect(findings[0].message).toContain('the ZIP code 02906 lies in RI');
  });

  it('refuses what it cannot place rather than guess', () => {
    const { rows, findings } = place(office('Nowhere', 'Erewhon', 'OH', null));
    expect(rows).toEqual([]);
    expect(findings[0]).toMatchObject({ code: 'not-placed', severity: 'error', row: 2 });
  });

  it('doubts a ZIP code far from all that is known of the city', () => {
    const { rows, findings } = place(office('UURISE', 'San Luis Obispo', 'CA', '92069'));
    expect(rows[0].placedBy).toBe('zip');
    expect(findings[0].code).toBe('zip-far-from-city');
  });

  it('gives ids that stay when the offices are listed in another order', () => {
    const a = office('Alliance', 'Cambridge', 'MA', '02139');
    const b = office('Diocese', 'Providence', 'RI', '02906');
    const ids = (list: OfficeRow[]) => new Set(place(...list).rows.map((row) => row.id));
    expect(ids([b, a])).toEqual(ids([a, b]));
  });

  it('gives two offices of one name and ZIP code ids of their own', () => {
    const twice = place(
      office('Alliance', 'Cambridge', 'MA', '02139'),
      office('Alliance', 'Somerville', 'MA', '02139'),
    );
    expect(twice.rows.map((row) => row.id)).toEqual(['doj-02139-alliance', 'doj-02139-alliance-2']);
  });
});
