import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Contact, newContact } from '../../../data/model/contact.ts';
import { createBackend } from '../../../electron/backend/backend.ts';
import { defaultWorkspacePath } from '../../../electron/backend/user-data-folder.ts';
import { answerOf } from '../answer-of.ts';
import { root } from '../import/shared-data.ts';
import { commandLine } from './command-line.ts';

const { atlas, dataFolder, resultOf, refusalOf } = commandLine();

/** As the window would have saved them. */
async function saveContacts(): Promise<void> {
  process.env.CLINIC_ATLAS_DATA = dataFolder;
  const backend = createBackend({
    workspacePath: defaultWorkspacePath(),
    root: join(root),
    emit: () => undefined,
  });
  const { attorneys } = await answerOf(backend.request('atlas', {}));
  const jane: Contact = {
    ...newContact(crypto.randomUUID(), 'attorney', 'Jane Doe'),
    city: 'Providence',
    state: 'RI',
    interest: 'committed',
    pairs: { low: 1, expected: 2, high: null },
    attorney: attorneys.id[0],
    log: [{ id: crypto.randomUUID(), date: '2026-11-02', way: 'call', by: 'Sam', what: 'Yes' }],
  };
  const casa = newContact(crypto.randomUUID(), 'organization', 'Casa Abierta');
  const gone = { ...newContact(crypto.randomUUID(), 'office', 'Old Office'), attorney: 'gone' };
  const contacts = [jane, casa, gone];
  await answerOf(backend.request('saveContacts', { contacts, deleted: [] }));
  await backend.close();
}

beforeAll(async () => {
  expect(atlas('rank', '--top', '1').status).toBe(0);
  expect(resultOf('contact', 'list')).toContain('There is no contact yet');
  await saveContacts();
});

describe('atlas contact', () => {
  it('lists everyone with interest, pairs, talks and whether the dataset has their row', () => {
    const [head, casa, jane, gone] = resultOf('contact', 'list').trimEnd().split('\n');
    expect(head).toMatch(/^Name +Kind +Place +Interest +Pairs +Dataset +Talks +Last talk/);
    expect(casa).toMatch(/^Casa Abierta +organization +unknown +– +of its own +0$/);
    expect(jane).toMatch(
      /^Jane Doe +attorney +Providence, RI +committed +1 \/ 2 \/ – +its row +1 +2026-11-02$/,
    );
    expect(gone).toMatch(/^Old Office +office +unknown +– +row gone +0$/);
    const listed = JSON.parse(resultOf('contact', 'list', '--format', 'json', '--kind', 'office'));
    expect(listed).toMatchObject([{ name: 'Old Office', rowThere: false }]);
  });

  it('says how it is called', () => {
    const sentenceOf = (...args: string[]) => {
      const { status, sentence } = refusalOf(...args);
      expect(status).toBe(2);
      return sentence;
    };
    expect(sentenceOf('contact')).toContain('contact list');
    expect(sentenceOf('contact', 'list', '--kind', 'friend')).toContain('organization');
  });
});
