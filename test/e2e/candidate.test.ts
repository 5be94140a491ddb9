import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addEvidence,
  openPart,
  panel,
  selectSchool,
  stage,
  takeInView,
  waitUntilSaved,
} from './driver/candidate.ts';
import { examine } from './driver/examine.ts';
import { answerDialogs } from './driver/hand-over.ts';
import { nextUndo, tabTo } from './driver/profile.ts';
import { row } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});

afterAll(() => session?.close());

const umass = '166638';
const brown = '217156';
const worcester = '168430';
const patient = { timeout: 10_000 };

const nameInList = async (unitid: string) =>
  (await row(session.program.window, unitid).getAttribute('aria-label')) ?? '';
/** The school as it was before anybody spoke with it. */
let before = { listed: '', known: '' };
const known = async () =>
  (await panel(session.program.window)
    .getByText(/% known/)
    .first()
    .textContent()) ?? '';

test('pathway 1, from the map to agreement: a friendly conversation does not open the gate, a letter does', async () => {
  const { window } = session.program;
  await selectSchool(window, 'Massachusetts-Boston', umass);
  const record = panel(window);
  before = { listed: await nameInList(umass), known: await known() };
  await takeInView(window, 'We identified the school');
  await record.getByRole('checkbox', { name: 'Location identified' }).check();
  await record.getByRole('checkbox', { name: 'School contacted' }).check();
  await stage(window, 'Contact').click();
  await addEvidence(window, { of: 'students', kind: 'Sign-ups', students: 23 });
  await record.getByText('The interest of students is shown').first().waitFor();
  await addEvidence(window, { of: 'faculty', kind: 'Advisor recruited' });
  await record.getByText('Still needed: a positive first meeting and a clear').waitFor();
  await addEvidence(window, { of: 'faculty', kind: 'Positive first meeting' });
  await addEvidence(window, { of: 'faculty', kind: 'Written communication of faculty' });
  await record.getByText('The support of faculty or administration is shown.').waitFor();
  await stage(window, 'Talks').click();

  await addEvidence(window, {
    of: 'community',
    kind: 'Conversation',
    type: 'organizing group',
    organization: 'Casa Abierta',
  });
  await record.getByText(/A conversation, however positive, is no community support/).waitFor();
  await stage(window, 'Agreement').click();
  await record
    .getByRole('alert')
    .getByText(/The stage “agreement” needs the support of the community first/)
    .waitFor();
  expect(await stage(window, 'Talks').getAttribute('aria-checked')).toBe('true');
  await record.getByRole('button', { name: 'Leave it' }).click();

  // A letter of a person counts no more than a conversation.
  await addEvidence(window, { of: 'community', kind: 'Letter of recommendation' });
  await record.getByText('It does not come from an organization').waitFor();
  await stage(window, 'Agreement').click();
  expect(await stage(window, 'Talks').getAttribute('aria-checked')).toBe('true');
  await record.getByRole('button', { name: 'Edit: letter of recommendation' }).click();
  await record.getByRole('combobox', { name: 'Type of organization' }).click();
  await window.getByRole('option', { name: 'legal service agency' }).click();
  await record.getByText('The gate is open: the community has spoken').waitFor();
  await record.getByRole('button', { name: 'Close: letter of recommendation' }).click();
  await stage(window, 'Agreement').click();
  expect(await stage(window, 'Agreement').getAttribute('aria-checked')).toBe('true');

  // What it stands on cannot be taken from under it.
  await record.getByRole('button', { name: 'Remove: letter of recommendation' }).click();
  await record
    .getByRole('alert')
    .getByText(/needs the support of the community first/)
    .waitFor();
  expect(await stage(window, 'Agreement').getAttribute('aria-checked')).toBe('true');

  // What only people know counts in the fit and in how much is known.
  await openPart(window, 'Champion');
  await record.getByRole('combobox', { name: 'Authority of the champion' }).click();
  await window.getByRole('option', { name: 'An undergraduate' }).click();
  await record.getByText('An undergraduate cannot be the champion').waitFor();
  await record.getByRole('combobox', { name: 'Authority of the champion' }).click();
  await window.getByRole('option', { name: 'Can request funding' }).click();
  await record.getByRole('textbox', { name: 'Name of the champion' }).fill('Rosa Lima');
  await record.getByText('A person who can request funding').waitFor();
  await expect.poll(known, patient).not.toBe(before.known);
  expect(await nameInList(umass)).not.toContain('Champion unknown');
  await openPart(window, 'Home');
  await record.getByRole('combobox', { name: 'Home: physical space' }).click();
  await window.getByRole('option', { name: 'documented' }).click();
  await record.getByText('1 of the 5 features of a home documented').waitFor();
  await openPart(window, 'Timeline');
  await record
    .getByText(/^Fit \d+ \(\d+\w+\), before \d+/)
    .first()
    .waitFor();
  await record.getByText('Stage: agreement, before talks').waitFor();
  await record.getByText('Champion: can request funding').waitFor();
});

test('all of it can be undone, step by step, and the fit is what it was', async () => {
  const { window } = session.program;
  const record = panel(window);
  await window.getByRole('heading', { name: 'University of Massachusetts-Boston' }).click();
  for (let steps = 0; (await nextUndo(window)) !== 'Nothing to undo'; steps++) {
    if (steps > 60) throw new Error('There is no end of what can be undone');
    await window.getByRole('button', { name: /^Undo: / }).click();
  }
  await record.getByRole('button', { name: 'Take in view…' }).waitFor();
  await expect.poll(() => nameInList(umass), patient).toBe(before.listed);
  await waitUntilSaved(window);
  // And made again.
  const redo = window.getByRole('button', { name: /^Redo: / });
  while ((await redo.count()) > 0) await redo.click();
  expect(await stage(window, 'Agreement').getAttribute('aria-checked')).toBe('true');
  await waitUntilSaved(window);
});

test('pathway 2 reaches agreement by override with a reason, which list and report mark', async () => {
  const { window, app } = session.program;
  await selectSchool(window, 'Brown University', brown);
  const record = panel(window);
  await takeInView(window, 'A student, administrator or faculty member made contact');
  await addEvidence(window, {
    of: 'students',
    kind: 'Written communication of students',
    students: 3,
  });
  await record.getByText('3 of the 5 students whose clear written').waitFor();
  await stage(window, 'Agreement').click();
  await record.getByRole('button', { name: 'Go on all the same…' }).click();
  const enter = record.getByRole('button', { name: 'Enter agreement by override' });
  expect(await enter.isDisabled()).toBe(true);
  await record.getByRole('textbox', { name: /^Reason for going on/ }).fill('The funding ends');
  expect(await enter.isDisabled()).toBe(true);
  await record.getByRole('textbox', { name: 'Who overrides the gate' }).fill('A. Board');
  await enter.click();
  expect(await stage(window, 'Agreement').getAttribute('aria-checked')).toBe('true');
  await record.getByText(/^Agreement by override on /).waitFor();
  expect(await nameInList(brown)).toContain('agreement by override');

  await record.getByRole('button', { name: 'Add to shortlist' }).click();
  await waitUntilSaved(window);
  const file = join(session.folder, 'shortlist.csv');
  await answerDialogs(app, { save: file });
  const exported = await window.evaluate(async () => {
    const { clinicAtlas } = globalThis as unknown as {
      clinicAtlas: {
        request(name: string, input: object): Promise<{ ok: boolean; value: never }>;
      };
    };
    const profile = (await clinicAtlas.request('profile', {})).value;
    const { current } = (await clinicAtlas.request('shortlists', {})).value as { current: string };
    return clinicAtlas.request('exportReport', { format: 'csv', shortlist: current, profile });
  });
  expect(exported.ok).toBe(true);
  const csv = readFileSync(file, 'utf8');
  expect(csv).toContain('Agreement by override on ');
  expect(csv).not.toContain('A. Board');
  await record.getByRole('button', { name: 'Take the override back' }).click();
  expect(await stage(window, 'Talks').getAttribute('aria-checked')).toBe('true');
  expect(await nameInList(brown)).not.toContain('override');
  await addEvidence(window, {
    of: 'community',
    kind: 'Formal partnership',
    type: 'organization serving immigrants',
  });
  await stage(window, 'Agreement').click();
  expect(await stage(window, 'Agreement').getAttribute('aria-checked')).toBe('true');
});

test('pathway 3 by the keyboard alone', async () => {
  const { window } = session.program;
  await selectSchool(window, 'Worcester State', worcester);
  await window.getByRole('listbox', { name: 'Schools by fit' }).focus();
  await window.keyboard.press('Enter');
  await tabTo(window, 'Take in view…');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  const record = panel(window);
  await stage(window, 'Identified').waitFor();
  // The focus is at the beginning of the record.
  await expect
    .poll(() => window.evaluate(() => document.activeElement?.textContent))
    .toBe('Pathway');
  await window.keyboard.press('Tab');
  await window.keyboard.press('ArrowRight');
  await window.keyboard.press('ArrowRight');
  expect(await stage(window, 'Talks').getAttribute('aria-checked')).toBe('true');
  await window.keyboard.press('ArrowRight');
  await record
    .getByRole('alert')
    .getByText(/needs the support of the community/)
    .waitFor();
  await tabTo(window, 'Leave it');
  await window.keyboard.press('Enter');
  await tabTo(window, 'Add evidence of community');
  await window.keyboard.press('Enter');
  // The first of the kinds has the focus.
  await window.keyboard.press('Enter');
  await tabTo(window, 'Type of organization');
  await window.keyboard.press('Enter');
  const first = window.getByRole('option', { name: 'organizing group' });
  await first.waitFor();
  await window.keyboard.press('Home');
  await expect.poll(() => first.getAttribute('data-highlighted')).not.toBeNull();
  await window.keyboard.press('Enter');
  await first.waitFor({ state: 'detached' });
  await tabTo(window, 'Organization');
  await window.keyboard.type('Casa Abierta');
  await window.keyboard.press('Escape');
  await record.getByText(/Casa Abierta \(organizing group\)/).waitFor();
  await window.keyboard.press('Shift+Tab');
  for (let back = 0; back < 60; back++) {
    const role = await window.evaluate(() => document.activeElement?.getAttribute('role'));
    if (role === 'radio') break;
    await window.keyboard.press('Shift+Tab');
  }
  // On the stage as it is, or on the one that was tried.
  const focused = await window.evaluate(() => document.activeElement?.textContent);
  await window.keyboard.press(focused === 'Talks' ? 'ArrowRight' : 'Space');
  expect(await stage(window, 'Agreement').getAttribute('aria-checked')).toBe('true');
  await waitUntilSaved(window);
});

test('a file comes with evidence, is opened by the system, and one that lies is refused', async () => {
  const { window, app } = session.program;
  const record = panel(window);
  const letter = join(session.folder, 'letter of Casa.pdf');
  writeFileSync(letter, '%PDF-1.7\nWe ask you to come.\n%%EOF\n');
  const liar = join(session.folder, 'program.pdf');
  writeFileSync(liar, readFileSync(process.execPath).subarray(0, 100_000));
  await record.getByRole('button', { name: 'Edit: letter of recommendation' }).click();
  await answerDialogs(app, { open: [liar] });
  await record.getByRole('button', { name: 'Attach a file…' }).click();
  await record.getByText('it calls itself a pdf file but is something else').waitFor();
  await answerDialogs(app, { open: [letter] });
  await record.getByRole('button', { name: 'Attach a file…' }).click();
  await app.evaluate(({ shell }) => {
    Object.assign(shell, {
      openPath: async (path: string) => {
        Object.assign(globalThis, { openedPath: path });
        return '';
      },
    });
  });
  await record.getByRole('button', { name: /^letter of Casa\.pdf/ }).click();
  const opened = () =>
    app.evaluate(() => (globalThis as unknown as { openedPath?: string }).openedPath);
  await expect.poll(opened, patient).toMatch(/letter of Casa\.pdf$/);
  expect(readFileSync((await opened()) ?? '', 'utf8')).toContain('We ask you to come.');
  await record.getByRole('textbox', { name: 'Link' }).fill('http://example.org');
  await record.getByText('A link begins with https://').waitFor();
  await record.getByRole('textbox', { name: 'Link' }).fill('https://example.org/letter');
  await record.getByText('A link begins with https://').waitFor({ state: 'detached' });
  await record.getByRole('button', { name: 'Close: letter of recommendation' }).click();
  const link = record.getByRole('link', { name: 'https://example.org/letter' });
  await app.evaluate(({ shell }) => {
    Object.assign(shell, {
      openExternal: async (address: string) => {
        Object.assign(globalThis, { openedAddress: address });
      },
    });
  });
  await link.click();
  await expect
    .poll(() => app.evaluate(() => (globalThis as { openedAddress?: string }).openedAddress))
    .toBe('https://example.org/letter');
});

test('axe finds nothing to mend in the record, light and dark', async () => {
  const { window, troubles } = session.program;
  await selectSchool(window, 'Massachusetts-Boston', umass);
  const record = panel(window);
  for (const part of [
    'Pathway',
    'Students',
    'Community',
    'Home',
    'Champion',
    'Investments',
    'Notes',
  ]) {
    await openPart(window, part);
  }
  const edit = record.getByRole('button', { name: 'Edit: conversation' });
  if ((await edit.count()) > 0) await edit.click();
  const schedule = record.getByRole('button', { name: 'Schedule…' });
  if ((await schedule.count()) > 0) {
    await schedule.click();
    await record.getByRole('button', { name: 'Add a step' }).click();
  }
  expect(await examine(window)).toEqual([]);
  // Nothing is wider than the panel.
  const wider = await record.evaluate((element) =>
    [...element.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > element.getBoundingClientRect().right)
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(wider).toEqual([]);
  expect(await troubles()).toEqual([]);
});
