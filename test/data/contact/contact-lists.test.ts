import { describe, expect, it, test } from 'vitest';
import { contactOfRow } from '../../../data/contact/contact-of-row.ts';
import { findContacts } from '../../../data/contact/find-contacts.ts';
import { placeOfCity } from '../../../data/contact/place-of-city.ts';
import { readPlace } from '../../../data/contact/read-place.ts';
import { answersOtherwise, sayAnswer } from '../../../data/contact/say-answer.ts';
import type { AttorneyColumns } from '../../../data/model/attorney.ts';
import { type Contact, contactSchema, newContact } from '../../../data/model/contact.ts';
import type { SchoolColumns } from '../../../data/model/school.ts';

const id = (last: number) => `3f0c3c61-58a4-4a7b-9b68-2cf2ab3de00${last}`;
const jose: Contact = {
  ...newContact(id(1), 'attorney', 'José Álvarez'),
  organization: 'Alvarez Law',
  city: 'Providence',
  state: 'RI',
};
const casa: Contact = { ...newContact(id(2), 'organization', 'Casa Abierta'), city: 'Boston' };
const office: Contact = { ...newContact(id(3), 'office', 'Zeta Legal'), city: 'Boston' };

describe('contacts are found', () => {
  const found = (search: string, kind: Contact['kind'] | null = null) =>
    findContacts([office, jose, casa], search, kind).map(({ name }) => name);

  it('by every word, without accents and case, in name, organization, type and place', () => {
    expect(found('')).toEqual(['Casa Abierta', 'José Álvarez', 'Zeta Legal']);
    expect(found('ALVAREZ prov')).toEqual(['José Álvarez']);
    expect(found('nonprofit')).toEqual(['Casa Abierta']);
    expect(found('alvarez boston')).toEqual([]);
  });

  it('by their kind', () => {
    expect(found('boston', 'office')).toEqual(['Zeta Legal']);
  });
});

test.each([
  ['41.82, -71.41', { latitude: 41.82, longitude: -71.41 }],
  [' 41.82°  -71.41° ', { latitude: 41.82, longitude: -71.41 }],
  ['41.82', null],
  ['91, 0', null],
  ['-71.41, 241.8', null],
  ['Providence', null],
])('the place “%s” is read', (text, place) => {
  expect(readPlace(text)).toEqual(place);
});

test('a city lies in the middle of its schools and attorneys', () => {
  const schools = {
    city: ['Providence', 'Boston'],
    state: ['RI', 'MA'],
    latitude: Float64Array.of(41.8, 42.3),
    longitude: Float64Array.of(-71.4, -71.1),
  } as SchoolColumns;
  const attorneys = {
    city: ['PROVIDENCE', 'Providence'],
    state: ['RI', 'UT'],
    latitude: Float64Array.of(41.9, 41.7),
    longitude: Float64Array.of(-71.6, -111.8),
  } as AttorneyColumns;
  const middle = placeOfCity({ schools, attorneys }, 'providence ', 'RI');
  expect(middle?.latitude).toBeCloseTo(41.85, 10);
  expect(middle?.longitude).toBeCloseTo(-71.5, 10);
  expect(placeOfCity({ schools, attorneys }, 'Providence', '')).toBeNull();
  expect(placeOfCity({ schools, attorneys }, 'Worcester', 'MA')).toBeNull();
});

test('a row becomes a contact that leaves its interest and pairs unsaid', () => {
  const attorneys = {
    id: ['02903-dorcas'],
    name: ['Dorcas International'],
    kind: ['office'],
    city: ['Providence'],
    state: ['RI'],
    latitude: Float64Array.of(41.8),
    longitude: Float64Array.of(-71.4),
    interest: ['committed'],
  } as unknown as AttorneyColumns;
  const contact = contactOfRow(id(4), attorneys, 0);
  expect(contactSchema.parse(contact)).toMatchObject({
    kind: 'office',
    name: 'Dorcas International',
    attorney: '02903-dorcas',
    interest: 'unknown',
    pairs: { low: null, expected: null, high: null },
    place: { latitude: 41.8, longitude: -71.4 },
  });
});

describe('what a contact answered', () => {
  const said = (change: Partial<Contact>) => ({ ...jose, ...change });

  it('is told without the name, which a timeline would keep', () => {
    const yes = said({ interest: 'committed', pairs: { low: null, expected: 2, high: 3 } });
    expect(sayAnswer(null, yes)).toBe('An attorney in Providence: committed; 2 to 3 pairs');
    expect(sayAnswer(jose, yes)).toBe(
      'An attorney in Providence: committed, before unknown; 2 to 3 pairs',
    );
    expect(sayAnswer(yes, null)).toBe('An attorney in Providence is no longer a contact');
    const one = said({ pairs: { low: 1, expected: null, high: null } });
    expect(sayAnswer(jose, one)).toBe('An attorney in Providence: unknown; 1 pair');
  });

  it('is another one by interest, pairs, place and row, and by nothing else', () => {
    expect(answersOtherwise(jose, said({ interest: 'declined' }))).toBe(true);
    expect(answersOtherwise(jose, said({ attorney: '02903-dorcas' }))).toBe(true);
    expect(answersOtherwise(jose, said({ place: { latitude: 41, longitude: -71 } }))).toBe(true);
    expect(answersOtherwise(jose, said({ notes: 'Busy until May', name: 'José' }))).toBe(false);
    expect(answersOtherwise(null, casa)).toBe(false);
    expect(answersOtherwise(jose, null)).toBe(true);
  });
});
