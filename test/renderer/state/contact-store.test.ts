import { beforeEach, expect, test } from 'vitest';
import { newContact } from '../../../data/model/contact.ts';
import { candidacySaves } from '../../../renderer/state/candidacy-saves.ts';
import { currentCandidacy } from '../../../renderer/state/candidate-store.ts';
import {
  currentContacts,
  keepContact,
  removeContact,
} from '../../../renderer/state/contact-store.ts';
import { redo, undo } from '../../../renderer/state/undo.ts';
import { startWork } from '../../../renderer/state/work-store.ts';
import { emptyWork } from './empty-work.ts';

const id = (last: number) => `3f0c3c61-58a4-4a7b-9b68-2cf2ab3de00${last}`;

beforeEach(() => startWork(emptyWork));

test('contacts are undone and made again step by step', () => {
  const seen = [currentContacts()];
  const jane = newContact(id(2), 'attorney', 'Jane');
  const doing = [
    () => keepContact({ subject: 'contact Jane' }, jane),
    () => keepContact({ subject: 'contact Casa' }, newContact(id(1), 'organization', 'Casa')),
    () => keepContact({ subject: 'interest of Jane' }, { ...jane, interest: 'committed' }),
    () => removeContact({ subject: 'deletion of Jane' }, jane.id),
  ];
  for (const step of doing) {
    step();
    seen.push(currentContacts());
  }
  expect(
    seen.map((contacts) => contacts.map(({ name, interest }) => `${name}, ${interest}`)),
  ).toEqual([
    [],
    ['Jane, unknown'],
    ['Casa, unknown', 'Jane, unknown'],
    ['Casa, unknown', 'Jane, committed'],
    ['Casa, unknown'],
  ]);
  for (const contacts of seen.toReversed().slice(1)) {
    undo();
    expect(currentContacts()).toEqual(contacts);
  }
  for (const contacts of seen.slice(1)) {
    redo();
    expect(currentContacts()).toEqual(contacts);
  }
});

test('all contacts that a step changes go to the workspace in one request', () => {
  keepContact({ subject: 'contact Jane' }, newContact(id(1), 'attorney', 'Jane'));
  const saved = currentCandidacy();
  removeContact({ subject: 'deletion of Jane' }, id(1));
  const casa = newContact(id(2), 'organization', 'Casa');
  keepContact({ subject: 'contact Casa' }, casa);
  expect(candidacySaves(saved, currentCandidacy())).toEqual([
    { request: 'saveContacts', input: { contacts: [casa], deleted: [id(1)] } },
  ]);
});
