import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panel, selectSchool, takeInView, waitUntilSaved } from './driver/candidate.ts';
import { askInTerminal } from './driver/command-line.ts';
import { ask } from './driver/report.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});

afterAll(() => session?.close());

const umass = '166638';
const brown = '217156';

test('what the command line took in is still there after a save of the window that failed', async () => {
  const { program, folder } = session;
  const { window } = program;
  await selectSchool(window, 'massachusetts boston', umass);
  await takeInView(window, 'We identified the school');
  await waitUntilSaved(window);
  const sheet = join(folder, 'candidates.csv');
  writeFileSync(sheet, `UNITID,Pathway,Owner\n${brown},2,Ana\n`);
  expect(await askInTerminal(folder, 'candidate', 'import', sheet)).toMatch(/1 row was taken in/);
  // Another program writes for longer than the window waits.
  const other = new Database(join(folder, 'United States.atlas'));
  other.exec('BEGIN IMMEDIATE');
  try {
    await panel(window)
      .getByRole('textbox', { name: /^Owner/ })
      .fill('Jane');
    await window.getByRole('button', { name: 'Not saved' }).waitFor();
  } finally {
    other.exec('ROLLBACK');
    other.close();
  }
  await waitUntilSaved(window);
  const kept = await ask(window, 'candidates', {});
  if (!kept.ok) throw new Error(kept.problem.message);
  expect(kept.value.map(({ unitid, owner }) => [unitid, owner])).toEqual([
    [umass, 'Jane'],
    [brown, 'Ana'],
  ]);
});
