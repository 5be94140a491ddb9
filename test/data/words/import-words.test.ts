import { describe, expect, it } from 'vitest';
import { fieldsOf, sayNeed } from '../../../data/tables/mapping/column-mapping.ts';
import { tableKinds } from '../../../data/tables/layout.ts';
import { sayChanged, sayRank } from '../../../data/words/change-words.ts';
import { countyNamer } from '../../../data/words/county-namer.ts';
import { datasetNames, kindNames } from '../../../data/words/dataset-name.ts';
import { sayDistance } from '../../../data/words/distance.ts';

describe('the words of an import', () => {
  it('have one name for each kind of table, the same as that of its dataset', () => {
    expect(Object.keys(kindNames).toSorted()).toEqual([...tableKinds].toSorted());
    expect(kindNames).toMatchObject(datasetNames);
    expect(new Set(Object.values(kindNames)).size).toBe(tableKinds.length);
  });

  it('name a county with its state and code, and one of no table by its code', () => {
    const say = countyNamer([
      { county: '06083', name: 'Santa Barbara', state: 'CA' },
      { county: '22071', name: 'Orleans', state: 'LA' },
    ]);
    expect(say('06083')).toBe('Santa Barbara County, CA (06083)');
    expect(say('22071')).toBe('Orleans Parish, LA (22071)');
    expect(say('25999')).toBe('county 25999');
  });

  it.each([
    [0.032, 'less than 0.1 miles'],
    [0.303, '0.2 miles'],
    [396, '246 miles'],
  ])('say %d km in miles', (km, said) => {
    expect(sayDistance(km, 'miles')).toBe(said);
  });

  it.each([
    ['immigrants within reach', 90_000.4, '90,000'],
    ['attorney pairs', 0.125, '0.13'],
    ['attorney pairs', 1.25, '1.3'],
    ['centrality', 0.714, '71'],
    ['undergraduates', null, 'unknown'],
  ])('say a changed figure of %s as it can be told from another', (figure, value, said) => {
    expect(sayChanged(figure, value)).toBe(said);
  });

  it('say of a school without a rank that it has none', () => {
    expect([sayRank(null), sayRank(1204)]).toEqual(['none', '1,204']);
  });
});

describe('what a mapping marks as needed', () => {
  const marks = (columns: Record<string, string>) =>
    Object.fromEntries(
      fieldsOf.attorneys
        .map((field) => [field.name, sayNeed({ kind: 'attorneys', columns }, field)])
        .filter(([, need]) => need !== ''),
    );

  it('is every way to the place until one of them is mapped whole', () => {
    const place = 'needed: place';
    expect(marks({ name: 'Firm', city: 'Town' })).toEqual({
      name: 'needed',
      city: place,
      state: place,
      zip: place,
      latitude: place,
      longitude: place,
    });
  });

  it('is the one way to the place that is mapped', () => {
    expect(marks({ name: 'Firm', city: 'Town', state: 'ST' })).toEqual({
      name: 'needed',
      city: 'needed',
      state: 'needed',
    });
  });

  it('asks for city and state before the coordinates, which few lists have', () => {
    const names = fieldsOf.attorneys.map(({ name }) => name);
    expect(names.slice(0, 7)).toEqual([
      'name',
      'kind',
      'city',
      'state',
      'zip',
      'latitude',
      'longitude',
    ]);
  });
});
