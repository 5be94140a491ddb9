import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Candidate, newCandidate } from '../../../data/model/candidate.ts';
import { type Backend, createBackend } from '../../../electron/backend/backend.ts';
import { storeReference } from '../../../electron/backend/database/store-reference.ts';
import { openWorkspace } from '../../../electron/backend/database/open-workspace.ts';
import { letter } from '../../letter.ts';
import { answerOf, problemOf } from '../answer-of.ts';
import { smallReference } from '../small-reference.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const unitid = '166638';

let folder: string;
let workspacePath: string;
let backend: Backend;

beforeEach(async () => {
  folder = temporaryFolder();
  workspacePath = join(folder, 'a.atlas');
  const db = await openWorkspace({
    path: workspacePath,
    schemaFolder: join(root, 'data', 'schema'),
    mode: 'create',
  });
  storeReference(db, smallReference(), new Date('2026-11-21T12:00:00Z'));
  db.close();
  backend = open();
});

afterEach(() => backend.close());

function open(purges = true): Backend {
  return createBackend({ workspacePath, root, purges, emit: () => undefined });
}

async function reopen(): Promise<void> {
  await backend.close();
  backend = open();
}

/** Lays a file into the folder and tries to attach it. */
function attach(name: string, content: Uint8Array | string) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return backend.request('attachFile', { unitid, path });
}

async function refusalOf(name: string, content: Uint8Array | string): Promise<string> {
  const { message } = await problemOf(attach(name, content));
  expect(message).toMatch(/^[^\n]+\.$/);
  expect(await answerOf(backend.request('attachments', { unitid }))).toEqual([]);
  return message;
}

const save = (candidate: Candidate) => backend.request('saveCandidate', { candidate });
const pdf = (words: string) => `%PDF-1.7\n${words}\n%%EOF\n`;

describe('files that evidence comes with', () => {
  it('are kept in the workspace, and opened as a copy that cannot be written', async () => {
    const kept = await answerOf(attach('Letter: Casa.pdf', pdf('we ask you to come')));
    expect(kept).toMatchObject({ name: 'Letter: Casa.pdf', type: 'pdf', size: 34 });
    expect(await answerOf(backend.request('attachments', { unitid }))).toEqual([kept]);
    const copies = join(folder, 'copies');
    const asked = { id: kept?.id ?? '', folder: copies };
    const { file } = await answerOf(backend.request('openAttachment', asked));
    expect(basename(file)).toBe('Letter- Casa.pdf');
    expect(readFileSync(file, 'utf8')).toBe(pdf('we ask you to come'));
    expect(statSync(file).mode & 0o222).toBe(0);
    // A second copy stands beside the first.
    const again = await answerOf(backend.request('openAttachment', asked));
    expect(again.file).not.toBe(file);
  });

  it('that lie about what they are are refused in a sentence', async () => {
    const program = join(folder, 'letter.pdf');
    copyFileSync(process.execPath, program);
    truncateSync(program, 5_000_000);
    expect(
      (await problemOf(backend.request('attachFile', { unitid, path: program }))).message,
    ).toBe('“letter.pdf” was not taken: it calls itself a pdf file but is something else.');
    expect(await refusalOf('run.txt', '#!/bin/sh\nrm -r ~\n')).toContain('is something else');
    expect(await refusalOf('photo.png', pdf(''))).toContain('is something else');
    expect(await refusalOf('letter.exe', pdf(''))).toContain('only PDF, PNG, JPEG');
    expect(await refusalOf('letter', pdf(''))).toContain('only PDF, PNG, JPEG');
    expect(await refusalOf('empty.pdf', '')).toContain('it is empty');
    expect(await refusalOf(`${'a'.repeat(200)}.pdf`, pdf(''))).toContain(
      'more than 120 characters',
    );
  });

  it('that are too large are refused before they are read', async () => {
    const path = join(folder, 'large.pdf');
    writeFileSync(path, pdf(''));
    // A sparse file: 2 GB that take no room.
    truncateSync(path, 2 * 1024 ** 3);
    const began = performance.now();
    const { message } = await problemOf(backend.request('attachFile', { unitid, path }));
    expect(message).toContain('more than 25 MB');
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('that are no files, or are gone, are refused in a sentence', async () => {
    const asFolder = join(folder, 'folder.pdf');
    mkdirSync(asFolder);
    const refusal = async (path: string) =>
      (await problemOf(backend.request('attachFile', { unitid, path }))).message;
    expect(await refusal(asFolder)).toContain('it is no file');
    expect(await refusal(join(folder, 'gone.pdf'))).toContain('it is not there any more');
    expect(await refusal(`${folder}/..`)).toMatch(/not taken/);
    if (process.platform !== 'win32') {
      // Opening a pipe would wait for ever.
      const makePipe = 'mkfifo';
      execFileSync(makePipe, [join(folder, 'pipe.pdf')]);
      expect(await refusal(join(folder, 'pipe.pdf'))).toContain('it is no file');
    }
  });
});

/** Whether words stand anywhere in the workspace, with what SQLite keeps beside it. */
function isInWorkspace(words: string): boolean {
  return readdirSync(folder)
    .filter((file) => file.startsWith('a.atlas'))
    .some((file) => readFileSync(join(folder, file)).includes(words));
}

describe('what is removed', () => {
  it('stays for an undo while the workspace is open, and is gone from the file at the next', async () => {
    const secret = randomBytes(24).toString('hex');
    const words = randomBytes(24).toString('hex');
    const kept = await answerOf(attach('letter.pdf', pdf(secret.repeat(500))));
    const attachment = kept?.id ?? '';
    const candidate = {
      ...newCandidate(unitid, 1),
      evidence: [letter({ attachment, quotation: words.repeat(20) })],
    };
    await answerOf(save(candidate));
    await reopen();
    expect(await answerOf(backend.request('attachments', { unitid }))).toHaveLength(1);
    expect(isInWorkspace(secret)).toBe(true);

    await answerOf(save({ ...candidate, evidence: [] }));
    // Undo brings the evidence back, and its file is there.
    await answerOf(save(candidate));
    await answerOf(
      backend.request('openAttachment', { id: attachment, folder: join(folder, 'c') }),
    );

    await answerOf(save({ ...candidate, evidence: [] }));
    await reopen();
    expect(await answerOf(backend.request('attachments', { unitid }))).toEqual([]);
    await backend.close();
    expect(isInWorkspace(secret)).toBe(false);
    expect(isInWorkspace(words)).toBe(false);
    backend = open();
  });

  it('goes with the whole candidate, its timeline too, but not by a second program', async () => {
    const owner = `Owner ${randomBytes(16).toString('hex')}`;
    await answerOf(save(newCandidate(unitid, 3)));
    await answerOf(save({ ...newCandidate(unitid, 3), owner }));
    await answerOf(backend.request('deleteCandidate', { unitid }));
    expect(await answerOf(backend.request('candidateTimeline', { unitid }))).toEqual([]);
    const other = open(false);
    await answerOf(other.request('candidates', {}));
    await other.close();
    await answerOf(save({ ...newCandidate(unitid, 3), owner }));
    const timeline = await answerOf(backend.request('candidateTimeline', { unitid }));
    expect(timeline.map(({ sentence }) => sentence)).toContain(`Owner: ${owner}`);
    await answerOf(backend.request('deleteCandidate', { unitid }));
    await reopen();
    await answerOf(backend.request('candidates', {}));
    await backend.close();
    expect(isInWorkspace(owner)).toBe(false);
    expect(existsSync(workspacePath)).toBe(true);
    backend = open();
  });
});
