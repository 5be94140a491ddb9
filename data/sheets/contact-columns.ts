import { attorneyInterests } from '../model/attorney.ts';
import { type Contact, contactKinds, type ContactTalk, contactWays } from '../model/contact.ts';
import { organizationTypes } from '../model/evidence.ts';
import type { SheetColumn } from './sheet-column.ts';

type Column = SheetColumn<Contact>;

const text = (header: string, means: string, of: (contact: Contact) => string): Column => ({
  header,
  means,
  kind: 'text',
  write: (contact) => of(contact) || null,
});
const number = (
  header: string,
  means: string,
  of: (contact: Contact) => number | null | undefined,
): Column => ({ header, means, kind: 'number', write: (contact) => of(contact) ?? null });

/** A row is an attorney, an office or an organization to work with. */
export const contactColumns: Readonly<Record<string, Column>> = {
  kind: {
    header: 'Kind of contact',
    means: 'An attorney, an office of attorneys, or an organization of the community.',
    kind: 'word',
    words: contactKinds,
    write: ({ kind }) => kind,
  },
  name: text(
    'Name',
    'The person, or the organization where no person is known.',
    ({ name }) => name,
  ),
  role: text('Role', '', ({ role }) => role),
  organization: text('Organization', '', ({ organization }) => organization),
  organizationType: {
    header: 'Type of organization',
    means: 'For organizations of the community; empty for attorneys and offices.',
    kind: 'word',
    words: organizationTypes,
    write: ({ organizationType }) => organizationType,
  },
  email: text('E-mail', '', ({ email }) => email),
  phone: text('Phone', '', ({ phone }) => phone),
  city: text('City', '', ({ city }) => city),
  state: text('State', 'Postal code, such as MA.', ({ state }) => state),
  latitude: number(
    'Latitude',
    'Degrees, such as 42.3601. Without a place a contact is on no map and within no reach.',
    ({ place }) => place?.latitude,
  ),
  longitude: number('Longitude', 'Degrees, such as -71.0589.', ({ place }) => place?.longitude),
  interest: {
    header: 'Interest',
    means: 'How far they have said yes.',
    kind: 'word',
    words: attorneyInterests,
    write: ({ interest }) => interest,
  },
  pairsLow: number('Pairs at least', 'Empty where nobody said.', ({ pairs }) => pairs.low),
  pairsExpected: number('Pairs expected', '', ({ pairs }) => pairs.expected),
  pairsHigh: number('Pairs at most', '', ({ pairs }) => pairs.high),
  attorney: text(
    'Row of the attorney table',
    'ID of the row that this is, whose answer it then gives; empty where it has none.',
    ({ attorney }) => attorney ?? '',
  ),
  notes: { ...text('Notes', '', ({ notes }) => notes), isLong: true },
  id: {
    header: 'ID',
    means: 'Made by the program: leave it as it is, and leave it empty for a new contact.',
    kind: 'code',
    write: ({ id }) => id,
  },
};

/** One talk with a contact. */
export interface TalkLine {
  contact: Contact;
  talk: ContactTalk;
}

/** A row is one talk: what was said to whom, when, by which way. */
export const talkColumns: Readonly<Record<string, SheetColumn<TalkLine>>> = {
  contact: {
    header: 'Contact',
    means: 'With whom: the name as it stands on the sheet of contacts.',
    kind: 'text',
    write: ({ contact }) => contact.name,
  },
  date: {
    header: 'Date',
    means: 'The day of the talk.',
    kind: 'day',
    write: ({ talk }) => talk.date,
  },
  way: {
    header: 'Way',
    means: 'By which way one talked.',
    kind: 'word',
    words: contactWays,
    write: ({ talk }) => talk.way,
  },
  by: {
    header: 'By',
    means: 'Who of you talked.',
    kind: 'text',
    write: ({ talk }) => talk.by || null,
  },
  what: {
    header: 'What was said',
    means: '',
    kind: 'text',
    isLong: true,
    write: ({ talk }) => talk.what || null,
  },
  contactId: {
    header: 'Contact ID',
    means: 'The ID of the contact; may be empty where no other contact has the name.',
    kind: 'code',
    write: ({ contact }) => contact.id,
  },
  id: {
    header: 'ID',
    means: 'Made by the program: leave it as it is, and leave it empty for a new talk.',
    kind: 'code',
    write: ({ talk }) => talk.id,
  },
};
