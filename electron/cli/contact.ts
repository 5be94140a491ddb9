import { findContacts } from '../../data/contact/find-contacts.ts';
import { rowsOfContacts } from '../../data/contact/answered-attorneys.ts';
import { type Contact, contactKinds } from '../../data/model/contact.ts';
import { withBackend } from './ask-backend.ts';
import { schoolOptions } from './school-options.ts';
import { drawTable, type TextColumn, unknownMark } from './text-table.ts';
import { oneOf, readOptions, UsageError } from './usage.ts';

export const contactOptions = {
  kind: oneOf(contactKinds, 'only those of this kind'),
  format: oneOf(['text', 'json'], 'how to print it (default: text)'),
  workspace: schoolOptions.workspace,
};

/** Lists attorneys, offices and organizations as people to work with. */
export async function contact(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('contact', args, contactOptions);
  if (positionals.length !== 1 || positionals[0] !== 'list') {
    throw new UsageError('"contact" is called so: contact list.');
  }
  return withBackend(values.workspace, async (ask) => {
    const contacts = await ask('contacts', {});
    const { attorneys } = await ask('atlas', {});
    const rows = rowsOfContacts(attorneys.id, contacts);
    const listed = findContacts(contacts, '', values.kind ?? null).map((one) => ({
      ...one,
      rowThere: one.attorney === null ? null : rows.has(one.attorney),
    }));
    if (values.format === 'json') return JSON.stringify(listed, null, 2);
    return listed.length === 0 ? 'There is no contact yet.' : drawTable(columns, listed);
  });
}

type Listed = Contact & { rowThere: boolean | null };

const columns: TextColumn<Listed>[] = [
  { head: 'Name', most: 40, cell: ({ name }) => name },
  { head: 'Kind', cell: ({ kind }) => kind },
  { head: 'Place', most: 30, cell: ({ city, state }) => [city, state].filter(Boolean).join(', ') },
  { head: 'Interest', cell: ({ interest }) => interest },
  { head: 'Pairs', cell: ({ pairs }) => sayPairs(pairs) },
  { head: 'Dataset', cell: ({ rowThere }) => sayRow(rowThere) },
  { head: 'Talks', align: 'right', cell: ({ log }) => String(log.length) },
  { head: 'Last talk', cell: ({ log }) => log.at(-1)?.date ?? '' },
];

/** Fewest, expected and most. */
function sayPairs({ low, expected, high }: Contact['pairs']): string {
  const said = [low, expected, high];
  if (said.every((count) => count === null)) return unknownMark;
  return said.map((count) => count ?? unknownMark).join(' / ');
}

function sayRow(there: boolean | null): string {
  if (there === null) return 'of its own';
  return there ? 'its row' : 'row gone';
}
