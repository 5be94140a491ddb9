import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreFit } from '../../data/fit/score.ts';
import { fiveQuestions, type Profile } from '../../data/model/profile.ts';
import { questionNames, type questions } from '../../data/model/question.ts';
import type { ExportSource } from '../../electron/backend/export/export-source.ts';
import { writePage } from '../../electron/backend/export/page/write-page.ts';
import { shippedSource } from '../electron/export/shipped-source.ts';
import { reportOf } from '../electron/export/shorter-source.ts';
import { withShippedWorkspace } from '../electron/shipped-workspace.ts';
import { openBareWindow } from './driver/bare-window.ts';
import { examine } from './driver/examine.ts';
import { inFolder } from './driver/program.ts';

/** The exported page as somebody opens it who has no Clinic Atlas, and no network. */
describe('an exported page in a browser with the network off', () => {
  let source: ExportSource;
  let window: Page;
  const asked: string[] = [];
  const errors: string[] = [];
  let address: string;
  let over: () => void;
  let closed: Promise<void>;

  beforeAll(async () => {
    source = await withShippedWorkspace((workspace) => shippedSource(workspace, 12));
    await new Promise<void>((ready, failed) => {
      closed = inFolder(async (folder) => {
        const path = join(folder, 'Candidate cities.html');
        writeFileSync(path, writePage(source));
        address = pathToFileURL(path).href;
        const { app, window: opened } = await openBareWindow(folder, { width: 1280, height: 900 });
        window = opened;
        await window.context().setOffline(true);
        window.on('request', (request) => asked.push(request.url()));
        window.on('pageerror', (error) => errors.push(error.message));
        window.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        await window.goto(address);
        ready();
        await new Promise<void>((done) => {
          over = done;
        });
        await app.close();
      });
      closed.catch(failed);
    });
  });

  afterAll(async () => {
    over?.();
    await closed;
  });

  const slider = (question: (typeof questions)[number]) =>
    window.getByRole('slider', { name: questionNames[question] });

  /** What the table shows: cities and fits from top to bottom. */
  const shown = () =>
    window.locator('#candidates tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        city: row.getAttribute('data-city'),
        place: row.querySelector('.place')?.textContent,
        fit: row.querySelector('.fit')?.textContent,
      })),
    );

  /** What the program says under other weights, of the same cities. */
  function expected(questionWeights: Profile['questionWeights']) {
    const { scores, profile, atlas } = source.country;
    const { fit } = scoreFit(scores, { ...profile, questionWeights });
    const cities = reportOf(source).cities.map(({ name, schools }) => ({
      city: name,
      fit: fit[atlas.schools.unitid.indexOf(schools[0].record.unitid)],
    }));
    cities.sort((a, b) => b.fit - a.fit);
    return cities.map(({ city, fit: own }) => ({
      city,
      place: String(cities.filter((other) => other.fit - own > 1e-8).length + 1),
      fit: String(Math.round(own)),
    }));
  }

  it('shows the ranking of the report and asks for nothing', async () => {
    expect(await shown()).toEqual(expected(fiveQuestions.questionWeights));
    expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
    expect(errors).toEqual([]);
    const pictures = await window
      .locator('img')
      .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth));
    expect(pictures).toHaveLength(13);
    expect(Math.min(...pictures)).toBeGreaterThan(100);
  });

  it('answers “what if students counted most?” by the keyboard as the program does, and goes back', async () => {
    await slider('students').focus();
    await window.keyboard.press('End');
    await slider('need').focus();
    await window.keyboard.press('Home');
    await window.keyboard.press('ArrowRight');
    const weights = { ...fiveQuestions.questionWeights, students: 100, need: 1 };
    const other = expected(weights);
    expect(other).not.toEqual(expected(fiveQuestions.questionWeights));
    expect(await shown()).toEqual(other);
    expect(await window.getByRole('status').textContent()).toContain(`${other[0].city} is first`);
    await window.getByRole('button', { name: 'Reset to the profile' }).press('Enter');
    expect(await shown()).toEqual(expected(fiveQuestions.questionWeights));
  });

  it('says so where no question that counts is answered', async () => {
    for (const question of ['need', 'students'] as const) {
      await slider(question).focus();
      await window.keyboard.press('Home');
    }
    expect(new Set((await shown()).map(({ fit }) => fit))).toEqual(new Set(['–']));
    expect(await window.getByRole('status').textContent()).toContain('give another one a weight');
    await window.getByRole('button', { name: 'Reset to the profile' }).click();
  });

  it('axe finds nothing to mend, light and dark', async () => {
    expect(await examine(window)).toEqual([]);
  });

  it('fits a narrow window without moving sideways', async () => {
    await window.setViewportSize({ width: 380, height: 800 });
    const wider = await window.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await window.setViewportSize({ width: 1280, height: 900 });
    expect(wider).toBe(0);
  });

  it('goes to paper without the sliders', async () => {
    await window.emulateMedia({ media: 'print' });
    expect(await window.locator('#weights').isVisible()).toBe(false);
    expect(await window.locator('#candidates').isVisible()).toBe(true);
    await window.emulateMedia({ media: 'screen' });
  });

  it('has its table where scripts are switched off', async () => {
    const devtools = await window.context().newCDPSession(window);
    await devtools.send('Emulation.setScriptExecutionDisabled', { value: true });
    await window.goto(address);
    expect(await window.locator('#weights').isVisible()).toBe(false);
    expect(await window.locator('#candidates tbody tr').count()).toBe(12);
    expect(await window.locator('#candidates .fit').first().textContent()).toMatch(/^\d+$/);
    await devtools.send('Emulation.setScriptExecutionDisabled', { value: false });
  });
});
