import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panel, selectSchool, stage, waitUntilSaved } from './driver/candidate.ts';
import { examine } from './driver/examine.ts';
import { answerDialogs, chooseInMenu } from './driver/hand-over.ts';
import { board, card, choose, dragTo, pipeline, showPipeline } from './driver/pipeline.ts';
import { inFolder, openProgram, waitForRankedMap } from './driver/program.ts';
import { nextUndo } from './driver/profile.ts';
import { readCalendar } from './driver/read-calendar.ts';
import { candidateOf, saveCandidates } from './driver/saved-candidates.ts';
import { letter } from '../letter.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

const umass = '166638';
const brown = '217156';
const worcester = '168430';
const portland = '209807';
const houston = '225432';

/** A window on a busy machine may take longer than a moment. */
const patient = { timeout: 10_000 };
const farAway = '2199-06-01';
const call = 'Call the dean about a room; then the mailing list, twice\nand again';

beforeAll(async () => {
  session = await openFirstStart((folder) =>
    saveCandidates(folder, [
      candidateOf(umass, 1, {
        stage: 'talks',
        owner: 'Jane Smith',
        nextAction: { what: call, due: '2026-03-10' },
        evidence: [letter({ kind: 'conversation' })],
        notes: 'Mind the new provost.',
      }),
      candidateOf(brown, 2, {
        stage: 'talks',
        owner: 'Omar',
        nextAction: { what: 'Sign the agreement', due: farAway },
        evidence: [letter()],
      }),
      candidateOf(worcester, 3, {
        stage: 'agreement',
        gateOverride: { reason: 'The funding ends', by: 'A. Board', date: '2026-11-20' },
      }),
      candidateOf(portland, 1),
      candidateOf(houston, 1, { stage: 'contact', setAside: true }),
    ]),
  );
});

afterAll(() => session?.close());

test('an empty pipeline says what belongs there, and takes the selected school in view', () =>
  inFolder(async (dataFolder) => {
    const { window, close } = await openProgram({ dataFolder });
    await waitForRankedMap(window);
    await showPipeline(window);
    await pipeline(window).getByRole('heading', { name: 'No candidate in view yet' }).waitFor();
    await pipeline(window).getByRole('button', { name: 'Choose a school on the map' }).click();
    await selectSchool(window, 'Brown University', brown);
    await showPipeline(window);
    await pipeline(window).getByRole('button', { name: 'Take Brown University in view…' }).click();
    await pipeline(window).getByRole('button', { name: 'We identified the school' }).click();
    await expect.poll(() => board(window), patient).toEqual([[brown], [], [], [], []]);
    await waitUntilSaved(window);
    expect((await close()).reached).toEqual([]);
  }));

test('the board has every candidate in its stage, with what is to be known of it', async () => {
  const { window } = session.program;
  await showPipeline(window);
  await expect
    .poll(() => board(window), patient)
    .toEqual([[portland], [], [umass, brown], [worcester], []]);
  await pipeline(window).getByText('4 of 5 candidates, 1 overdue').waitFor();
  await card(window, umass).getByText('here since today · Jane Smith').waitFor();
  const told = await card(window, umass).innerText();
  for (const words of ['Massachusetts-Boston', 'Boston, MA', '% known', 'Gate shut', 'overdue']) {
    expect(told).toContain(words);
  }
  expect(told).toMatch(/\b\d\d\b/);
  expect(await card(window, brown).innerText()).toContain('Gate open');
  expect(await card(window, worcester).innerText()).toContain('Agreement by override');
  // The list stands behind it, out of reach of the keys.
  const search = window.getByRole('textbox', { name: 'Search schools' });
  expect(await search.isVisible()).toBe(false);
  // The key of its search leads to it.
  await window.keyboard.press('Control+f');
  await expect
    .poll(() => search.evaluate((box) => box === document.activeElement), patient)
    .toBe(true);
  await showPipeline(window);
});

test('a card is moved by the keyboard, keeps the focus, and the move is undone like any change', async () => {
  const { window } = session.program;
  await card(window, portland).focus();
  await window.keyboard.press('Alt+ArrowRight');
  await expect
    .poll(() => board(window), patient)
    .toEqual([[], [portland], [umass, brown], [worcester], []]);
  const focused = () =>
    window.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.card);
  await expect.poll(focused, patient).toBe(portland);
  await window.keyboard.press('ArrowRight');
  await expect.poll(focused, patient).toBe(umass);
  await window.keyboard.press('ArrowDown');
  await expect.poll(focused, patient).toBe(brown);
  await window.keyboard.press('Enter');
  await panel(window).getByRole('heading', { name: 'Brown University' }).waitFor();
  expect(await stage(window, 'Talks').getAttribute('aria-checked')).toBe('true');
  // And back to the card.
  await window.keyboard.press('Escape');
  await expect.poll(focused, patient).toBe(brown);
  expect(await nextUndo(window)).toContain('stage of Portland State University');
  await window.keyboard.press('Control+z');
  await expect
    .poll(() => board(window), patient)
    .toEqual([[portland], [], [umass, brown], [worcester], []]);
  await waitUntilSaved(window);
});

test('the gate lets no card through before the community has spoken, and the card says so', async () => {
  const { window } = session.program;
  await dragTo(window, umass, 'agreement');
  const alert = pipeline(window).getByRole('alert');
  await alert.getByText(/^The stage “agreement” needs the support of the community/).waitFor();
  expect((await board(window))[2]).toEqual([umass, brown]);
  // The way on all the same is in the record, with its reason.
  await pipeline(window).getByRole('button', { name: 'Go on all the same…' }).click();
  await panel(window).getByRole('button', { name: 'Go on all the same…' }).waitFor();
  await panel(window).getByRole('button', { name: 'Leave it' }).click();
  await card(window, umass).focus();
  await window.keyboard.press('Alt+ArrowRight');
  await alert.getByText(/^The stage “agreement” needs/).waitFor();
  await pipeline(window).getByRole('button', { name: 'Leave it' }).click();
  await alert.getByText(/^The stage/).waitFor({ state: 'detached' });
  expect((await board(window))[2]).toEqual([umass, brown]);
});

test('a card is dragged through an open gate and back; Esc leaves it where it was', async () => {
  const { window } = session.program;
  await dragTo(window, brown, 'agreement', { drop: false });
  await pipeline(window).locator('[data-stage="agreement"][data-over]').waitFor();
  await window.keyboard.press('Escape');
  await window.mouse.up();
  expect((await board(window))[2]).toEqual([umass, brown]);
  await dragTo(window, brown, 'agreement');
  await expect.poll(async () => (await board(window))[3], patient).toContain(brown);
  await dragTo(window, brown, 'talks');
  await expect.poll(async () => (await board(window))[2], patient).toContain(brown);
  await waitUntilSaved(window);
});

test('filters leave some, what is late is listed, and what holds each up is said', async () => {
  const { window } = session.program;
  const shown = async () => (await board(window)).flat();
  await choose(window, 'Owner', 'Jane Smith');
  expect(await shown()).toEqual([umass]);
  await choose(window, 'Owner', 'Nobody');
  expect(await shown()).toEqual([portland, worcester]);
  await pipeline(window).getByRole('button', { name: 'Clear filters' }).click();
  await choose(window, 'Gate', 'Agreement by override');
  expect(await shown()).toEqual([worcester]);
  await choose(window, 'Gate', 'Any gate');
  await choose(window, 'Set aside', 'With those set aside');
  expect(await shown()).toContain(houston);
  await choose(window, 'Pathway', 'A student, administrator or faculty member made contact');
  expect(await shown()).toEqual([brown]);
  await pipeline(window).getByRole('button', { name: 'Clear filters' }).click();
  await choose(window, 'Date of the next action', 'Overdue');
  expect(await shown()).toEqual([umass]);
  await pipeline(window).getByRole('button', { name: 'Clear filters' }).click();
  await choose(window, 'Order of the cards', 'By name');
  expect((await board(window))[2]).toEqual([brown, umass]);
  await choose(window, 'Order of the cards', 'Best fit first');

  await pipeline(window).getByRole('radio', { name: 'Overdue' }).click();
  const overdue = pipeline(window).getByRole('region', { name: 'Overdue' });
  await overdue.getByText(/days overdue$/).waitFor();
  expect(await overdue.getByRole('listitem').count()).toBe(1);

  await pipeline(window).getByRole('radio', { name: 'What blocks whom' }).click();
  const us = pipeline(window).getByRole('region', { name: 'Waits for us' });
  await us.getByText('Choose the location on the map.').first().waitFor();
  const community = pipeline(window).getByRole('region', { name: 'Waits for the community' });
  await community.getByText('the community has not spoken yet').waitFor();
  await community.getByRole('button', { name: /^Worcester State University/ }).click();
  await panel(window).getByRole('heading', { name: 'Worcester State University' }).waitFor();
  await pipeline(window).getByRole('radio', { name: 'Board' }).click();
});

test('next actions become a calendar that a reader of RFC 5545 takes, without names unless ticked', async () => {
  const { window, app } = session.program;
  const file = join(session.folder, 'actions.ics');
  await answerDialogs(app, { save: file });
  const save = pipeline(window).getByRole('button', { name: 'Calendar…' });
  await save.click();
  await pipeline(window).getByText('actions.ics is written: 2 next actions.').waitFor();
  const events = readCalendar(readFileSync(file));
  expect(events.map((event) => event['DTSTART;VALUE=DATE'])).toEqual(['20260310', '21990601']);
  expect(events[0].SUMMARY).toBe(`University of Massachusetts-Boston: ${call}`);
  expect(events[0].DESCRIPTION).toBe('Stage: talks');
  expect(events[0].UID).toBe(`next-action-${umass}@clinic-atlas`);
  expect(readFileSync(file, 'utf8')).not.toMatch(/Jane|Omar|provost|Ana Reyes/);
  await pipeline(window).getByRole('checkbox', { name: 'Owners in files' }).check();
  await choose(window, 'Owner', 'Jane Smith');
  await save.click();
  await pipeline(window).getByText('actions.ics is written: 1 next action.').waitFor();
  const own = readCalendar(readFileSync(file));
  expect(own.map(({ DESCRIPTION }) => DESCRIPTION)).toEqual(['Stage: talks\nOwner: Jane Smith']);
  await pipeline(window).getByRole('button', { name: 'Clear filters' }).click();
  await pipeline(window).getByRole('checkbox', { name: 'Owners in files' }).uncheck();
});

test('print writes a PDF of the candidates shown', async () => {
  const { window, app } = session.program;
  const file = join(session.folder, 'pipeline.pdf');
  await answerDialogs(app, { save: file });
  await pipeline(window).getByRole('button', { name: 'Print…' }).click();
  await pipeline(window)
    .getByText('pipeline.pdf is written: 4 candidates.')
    .waitFor({ timeout: 60_000 });
  // What stands in it, Poppler reads (test/interop).
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  // From the menu, wherever one is.
  await window.keyboard.press('Control+1');
  const again = join(session.folder, 'again.pdf');
  await answerDialogs(app, { save: again });
  await chooseInMenu(app, 'CmdOrCtrl+P');
  await pipeline(window)
    .getByText('again.pdf is written: 4 candidates.')
    .waitFor({ timeout: 60_000 });
  expect(statSync(again).size).toBeGreaterThan(10_000);
});

test('a file that cannot be written is told of in a sentence', async () => {
  const { window, app } = session.program;
  await answerDialogs(app, { save: join(session.folder, 'no such folder', 'actions.ics') });
  await pipeline(window).getByRole('button', { name: 'Calendar…' }).click();
  await pipeline(window)
    .getByRole('alert')
    .getByText(/^[A-Z“].+\.$/)
    .waitFor();
});

test('axe finds nothing to mend, light and dark', async () => {
  const { window, troubles } = session.program;
  await card(window, umass).focus();
  await window.keyboard.press('Alt+ArrowRight');
  await pipeline(window)
    .getByText(/^The stage “agreement” needs/)
    .waitFor();
  for (const view of ['Board', 'What blocks whom', 'Overdue']) {
    await pipeline(window).getByRole('radio', { name: view }).click();
    expect(await examine(window)).toEqual([]);
  }
  await pipeline(window).getByRole('radio', { name: 'Board' }).click();
  expect(await troubles()).toEqual([]);
});
