import { attorneyInterests } from '../model/attorney.ts';
import {
  type Contact,
  contactKinds,
  contactSchema,
  type ContactTalk,
  contactWays,
  rises,
} from '../model/contact.ts';
import { organizationTypes } from '../model/evidence.ts';
import type { TalkLine } from './contact-columns.ts';
import { plainFields } from './plain-fields.ts';
import type { SheetRow } from './sheet-row.ts';

/** The contact that a row says; null where it says none. Its talks stay with it. */
export function readContact(
  row: SheetRow<Contact>,
  id: string,
  known: Contact | null,
): Contact | null {
  const name = row.text('name', 200);
  if (name.trim() === '') row.refuse('name', 'name-missing', 'leaves out the name');
  const kind = row.neededWord('kind', contactKinds);
  const organizationType = row.word('organizationType', organizationTypes);
  if (organizationType !== null && kind !== null && kind !== 'organization') {
    row.refuse(
      'organizationType',
      'type-misplaced',
      `is for organizations, and this is an ${kind}`,
    );
  }
  const attorney = row.text('attorney', 200) || null;
  if (attorney !== null && kind === 'organization') {
    row.refuse('attorney', 'attorney-misplaced', 'is for attorneys and offices only');
  }
  const state = row.text('state').trim();
  if (state !== '' && !/^[a-z]{2}$/i.test(state)) {
    row.refuse('state', 'unknown-state', 'is no postal code of a state, such as MA');
  }
  return plainFields(row, 'name', contactSchema, {
    id,
    kind,
    organizationType,
    name,
    role: row.text('role', 200),
    organization: row.text('organization', 200),
    email: row.text('email', 200),
    phone: row.text('phone', 60),
    city: row.text('city', 120),
    state: state.toUpperCase(),
    place: readPlace(row),
    attorney,
    interest: row.word('interest', attorneyInterests) ?? 'unknown',
    pairs: readPairs(row),
    log: known?.log ?? [],
    notes: row.text('notes', 20_000),
  });
}

function readPlace(row: SheetRow<Contact>): Contact['place'] {
  const latitude = row.number('latitude', { min: -90, max: 90 });
  const longitude = row.number('longitude', { min: -180, max: 180 });
  if (row.refused || (latitude === null && longitude === null)) return null;
  if (latitude === null || longitude === null) {
    return row.refuse(
      latitude === null ? 'latitude' : 'longitude',
      'place-half',
      'is missing, and one without the other is no place; fill in both or none',
    );
  }
  if (latitude < -15 && longitude > 0) {
    row.warn('latitude', 'place-swapped', 'Latitude and longitude seem to be swapped.');
  } else if (!isOfTheCountry(latitude, longitude)) {
    const sentence = 'The place lies far from the United States, within reach of no school.';
    row.warn('latitude', 'place-far-off', sentence);
  }
  return { latitude, longitude };
}

/** Roughly, with the territories from Puerto Rico to Guam and Samoa. */
function isOfTheCountry(latitude: number, longitude: number): boolean {
  return latitude > -15 && latitude < 72 && (longitude < -60 || longitude > 140);
}

function readPairs(row: SheetRow<Contact>): Contact['pairs'] {
  const limits = { min: 0, max: 1000 };
  const low = row.number('pairsLow', limits);
  const expected = row.number('pairsExpected', limits);
  const high = row.number('pairsHigh', limits);
  const pairs = { low, expected, high };
  if (!rises(pairs)) {
    row.refuse(
      expected === null ? 'pairsHigh' : 'pairsExpected',
      'pairs-order',
      expected === null
        ? 'is less than the fewest pairs; put the two in order'
        : 'does not lie between the fewest and the most pairs; put the three in order',
    );
  }
  return pairs;
}

/** The talk that a row says; null where it says none. */
export function readTalk(row: SheetRow<TalkLine>, id: string): ContactTalk | null {
  const talk = {
    id,
    date: row.neededDay('date'),
    way: row.neededWord('way', contactWays),
    by: row.text('by', 200),
    what: row.text('what', 4000),
  };
  return plainFields(row, 'what', contactSchema.shape.log.element, talk);
}
