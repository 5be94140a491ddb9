import { type Contact, type ContactTalk, mostContacts, mostTalks } from '../model/contact.ts';
import type { Finding } from '../model/finding.ts';
import { formatCount } from '../words/numbers.ts';
import { contactColumns, type TalkLine, talkColumns } from './contact-columns.ts';
import { ContactNames } from './contact-names.ts';
import { readContact, readTalk } from './read-contact.ts';
import type { ReadableSheet } from './read-sheets.ts';
import { refusedRow, takenRow } from './row-report.ts';
import type { Known, RowReport } from './sheet-report.ts';
import { SheetRow } from './sheet-row.ts';

interface Merged {
  rows: RowReport[];
  notes: Finding[];
  contacts: Contact[];
}

/** Contacts and the talks with them as the sheets have them. */
export function mergeContacts(
  contactSheets: readonly ReadableSheet[],
  talkSheets: readonly ReadableSheet[],
  known: Known,
  newId: () => string,
): Merged {
  const contacts = new Map(known.contacts.map((one) => [one.id, one]));
  const rows: RowReport[] = [];
  const contactRow = new SheetRow<Contact>(contactColumns);
  const seen = new Set<string>();
  const names = new ContactNames(known.contacts);
  for (const sheet of contactSheets) {
    for (const { cells, line } of sheet.lines) {
      contactRow.turnTo(sheet, cells, line);
      rows.push(takeContact(sheet, contactRow, { contacts, names, seen, known, newId }));
    }
  }
  const talkRow = new SheetRow<TalkLine>(talkColumns);
  const owners = new Map(
    known.contacts.flatMap(({ id, log }) => log.map((talk): [string, string] => [talk.id, id])),
  );
  const talks = { contacts, names, owners, seen: new Set<string>(), newId };
  for (const sheet of talkSheets) {
    for (const { cells, line } of sheet.lines) {
      talkRow.turnTo(sheet, cells, line);
      rows.push(takeTalk(sheet, talkRow, talks));
    }
  }
  const notes = [...contactRow.repairs(), ...talkRow.repairs()];
  return { rows, notes, contacts: [...contacts.values()] };
}

interface ContactContext {
  contacts: Map<string, Contact>;
  names: ContactNames;
  /** Ids that were read already. */
  seen: Set<string>;
  known: Known;
  newId: () => string;
}

function takeContact(
  sheet: ReadableSheet,
  row: SheetRow<Contact>,
  { contacts, names, seen, known, newId }: ContactContext,
): RowReport {
  const title = row.text('name') || 'No name';
  const given = row.id();
  if (given !== null && seen.has(given)) {
    row.refuse('id', 'row-twice', 'is there twice; leave it empty in one of the two rows');
  }
  if (given === null || row.refused) return refusedRow(sheet, row, title);
  const before = contacts.get(given) ?? null;
  if (before !== null) row.holdAgainst(before);
  else if (contacts.size >= mostContacts) {
    const sentence = `is one contact more than the ${formatCount(mostContacts)} that there can be`;
    row.refuse('name', 'contacts-full', sentence);
    return refusedRow(sheet, row, title);
  }
  const id = given === '' ? newId() : given;
  const same = before !== null && row.differing.length === 0;
  const read = same ? before : readContact(row, id, before);
  if (read === null) return refusedRow(sheet, row, title);
  const contact = given === '' ? placed(row, read, known) : read;
  if (given === '') warnOfNamesake(row, names, contact);
  seen.add(id);
  names.keep(contact, before);
  contacts.set(id, contact);
  const changes = row.changes(before, contact).filter(({ column }) => column !== 'ID');
  return takenRow(sheet, row, contact.name, before === null, changes);
}

/** Whoever is new and says only in which city is put in the middle of it, which is said. */
function placed(row: SheetRow<Contact>, contact: Contact, { placeOfCity }: Known): Contact {
  const { city, state, attorney } = contact;
  if (contact.place !== null || attorney !== null) return contact;
  const place = placeOfCity?.(city, state) ?? null;
  if (place === null) return contact;
  row.warn(
    'city',
    'place-by-city',
    `No place is given; it is put in the middle of ${city}, ${state}.`,
  );
  return { ...contact, place };
}

/** Who reads one file twice would have everybody twice. */
function warnOfNamesake(
  row: SheetRow<Contact>,
  names: ContactNames,
  { kind, name }: Contact,
): void {
  if (!names.called(name).some((one) => one.kind === kind)) return;
  row.warn(
    'name',
    'contact-namesake',
    `There is a contact ${name} already. If it is the same one, take its ID from the full sheet: without an ID it is a new one.`,
  );
}

interface TalkContext {
  contacts: Map<string, Contact>;
  names: ContactNames;
  /** Id of the contact that a talk was with. */
  owners: Map<string, string>;
  /** Ids of talks that were read already. */
  seen: Set<string>;
  newId: () => string;
}

function takeTalk(
  sheet: ReadableSheet,
  row: SheetRow<TalkLine>,
  { contacts, names, owners, seen, newId }: TalkContext,
): RowReport {
  const contact = contactOf(row, contacts, names);
  const title = contact?.name ?? (row.text('contact') || 'No contact');
  const given = row.id();
  if (given !== null && seen.has(given)) {
    row.refuse('id', 'row-twice', 'is there twice; leave it empty in one of the two rows');
  }
  const owner = given === null ? undefined : owners.get(given);
  if (contact !== null && owner !== undefined && owner !== contact.id) {
    row.refuse('id', 'talk-elsewhere', 'belongs to a talk with someone else; leave it empty');
  }
  if (contact === null || given === null || row.refused) return refusedRow(sheet, row, title);
  const before = contact.log.find(({ id }) => id === given) ?? null;
  if (before !== null) row.holdAgainst({ contact, talk: before });
  else if (contact.log.length >= mostTalks) {
    const sentence = `has ${formatCount(mostTalks)} talks, as many as can be kept; leave the row out`;
    row.refuse('contact', 'talks-full', sentence);
    return refusedRow(sheet, row, title);
  }
  const id = given === '' ? newId() : given;
  const same = before !== null && row.differing.length === 0;
  const talk = same ? before : readTalk(row, id);
  if (talk === null) return refusedRow(sheet, row, title);
  seen.add(id);
  owners.set(id, contact.id);
  if (talk !== before) contacts.set(contact.id, withTalk(contact, talk));
  const changes = row
    .changes(before && { contact, talk: before }, { contact, talk })
    .filter(({ column }) => !['ID', 'Contact ID', 'Contact'].includes(column));
  return takenRow(sheet, row, title, before === null, changes);
}

/** By the id; where there is none, by a name that one contact alone has. */
function contactOf(
  row: SheetRow<TalkLine>,
  contacts: ReadonlyMap<string, Contact>,
  names: ContactNames,
): Contact | null {
  const id = row.id('contactId');
  if (id === null) return null;
  if (id !== '') {
    const sentence = 'is the ID of no contact; leave it empty and write the name instead';
    return contacts.get(id) ?? row.refuse('contactId', 'contact-unknown', sentence);
  }
  const named = names.called(row.text('contact'));
  if (named.length === 1) return contacts.get(named[0].id) ?? null;
  return named.length === 0
    ? row.refuse('contact', 'contact-unknown', 'is no contact; add a row to the sheet of contacts')
    : row.refuse('contact', 'contact-twofold', 'is the name of several contacts; fill in the ID');
}

/** In the order of dates, as a talk of the same day as others behind them. */
function withTalk(contact: Contact, talk: ContactTalk): Contact {
  const changed = contact.log.map((one) => (one.id === talk.id ? talk : one));
  const log = changed.includes(talk) ? changed : [...changed, talk];
  return {
    ...contact,
    log: log.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
  };
}
