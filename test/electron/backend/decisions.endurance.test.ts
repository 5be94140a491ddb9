import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { emptyShortlist } from '../../../data/model/shortlist.ts';
import { cityOfSchool } from '../../../data/shortlist/city-of-school.ts';
import { addSchool } from '../../../data/shortlist/edit-shortlist.ts';
import { openSqlite } from '../../../electron/backend/database/sqlite.ts';
import { answerOf, importInto, startWithShippedWorkspace } from '../import/importing.ts';
import { officialFile } from '../import/shared-data.ts';

const shipped = startWithShippedWorkspace();

const worcester = '168430';
const boston = '166638';
const id = '3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001';
const profile = fiveQuestions;

/** The official table of one county, with that many more immigrants in it. */
function countyWithMore(fips: string, more: number): string {
  const [head, ...lines] = readFileSync(
    officialFile('county/ers_rural_atlas_2018_People.csv'),
    'latin1',
  ).split(/\r?\n/);
  const column = head.split(',').indexOf('ForeignBornNum');
  const line = lines.find((one) => one.startsWith(`${fips},`)) ?? '';
  const cells = line.split(',');
  expect(Number(cells[column])).toBeGreaterThan(0);
  cells[column] = String(Number(cells[column]) + more);
  return `${head}\n${cells.join(',')}\n`;
}

async function recorded(workspace: ReturnType<typeof importInto>) {
  const { backend, atlas } = workspace;
  const country = await atlas();
  const shortlist = [boston, worcester].reduce(
    (list, unitid) =>
      addSchool(list, unitid, cityOfSchool(country, country.schools.unitid.indexOf(unitid))),
    emptyShortlist(id, 'Northeast'),
  );
  answerOf(await backend.request('saveShortlist', { shortlist }));
  const shown = answerOf(await backend.request('report', { shortlist: id, profile }));
  const input = { title: 'Board, November', shortlist: id, profile, presented: true, shown };
  return { shown, decision: answerOf(await backend.request('recordDecision', input)), input };
}

describe('a decision record', () => {
  it('is what was shown, to the byte, whatever is imported afterwards', async () => {
    const workspace = importInto(shipped());
    const { backend, write, importFiles } = workspace;
    const { shown, decision } = await recorded(workspace);
    const kept = answerOf(await backend.request('decision', { id: decision.id }));
    expect(JSON.stringify(kept.report)).toBe(JSON.stringify(shown));

    await importFiles([write('more.csv', countyWithMore('25027', 4100))]);
    answerOf(await backend.request('deleteShortlist', { id }));
    const later = answerOf(await backend.request('decision', { id: decision.id }));
    expect(JSON.stringify(later)).toBe(JSON.stringify(kept));
    expect(answerOf(await backend.request('decisions', {}))).toEqual([decision]);
  });

  it('says what an import has changed since', async () => {
    const workspace = importInto(shipped());
    const { backend, write, importFiles } = workspace;
    const { decision } = await recorded(workspace);
    const compare = async () =>
      answerOf(await backend.request('compareDecision', { id: decision.id, profile }));
    expect(await compare()).toMatchObject({
      sameFigures: true,
      summary: 'Nothing has changed since then.',
      datasets: [],
      profile: [],
    });

    await importFiles([write('more.csv', countyWithMore('25027', 4100))]);
    const { sameFigures, summary, schools, datasets } = await compare();
    expect(sameFigures).toBe(false);
    expect(summary).toMatch(/^Since then: .*1 dataset is not that of then\.$/);
    expect(datasets.map(({ name }) => name)).toEqual(['Immigrants']);
    const told = schools.find(({ unitid }) => unitid === worcester);
    expect(told?.sentence).toMatch(
      /^Since then: immigrants in the area \+4,100 to 104,418; .*rank 559th to 5\d\d\w\w$/,
    );
    expect(told?.figures.find(({ key }) => key === 'immigrants')).toMatchObject({
      before: '100,318',
      after: '104,418',
    });
    expect(schools.find(({ unitid }) => unitid === boston)?.figures).toEqual([]);
  });

  it('is exported as it was shown, and not with figures of today', async () => {
    const workspace = importInto(shipped());
    const { backend, write, importFiles, workspacePath } = workspace;
    const { decision } = await recorded(workspace);
    await importFiles([write('more.csv', countyWithMore('25027', 4100))]);
    const path = join(workspacePath, '..', 'record.csv');
    const ask = (format: 'csv' | 'xlsx') =>
      backend.request('exportReport', {
        format,
        shortlist: null,
        profile,
        decision: decision.id,
        path,
        drawn: null,
      });
    expect(answerOf(await ask('csv'))?.contents).toBe('2 cities, 2 schools, of 3,907 ranked');
    expect(readFileSync(path, 'utf8')).toContain('100318');
    expect(readFileSync(path, 'utf8')).not.toContain('104418');
    expect(await ask('xlsx')).toMatchObject({
      ok: false,
      problem: { code: 'export-not-of-record' },
    });
  });

  it('is not made of a shortlist without a school that the datasets have', async () => {
    const { backend } = importInto(shipped());
    const empty = emptyShortlist(id, 'Northeast');
    answerOf(await backend.request('saveShortlist', { shortlist: empty }));
    const input = { title: 'Nothing', shortlist: id, profile };
    expect(await backend.request('recordDecision', input)).toMatchObject({
      ok: false,
      problem: { message: 'The shortlist “Northeast” has no city yet; add schools to it first.' },
    });
    const lost = addSchool(empty, '999999', { kind: 'place', id: 'Atlantis', name: 'Atlantis' });
    answerOf(await backend.request('saveShortlist', { shortlist: lost }));
    expect(await backend.request('recordDecision', input)).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('is in the datasets in use; import a table') },
    });
    expect(answerOf(await backend.request('decisions', {}))).toEqual([]);
  });

  it('that somebody altered by hand says so, and leaves the others readable', async () => {
    const workspace = importInto(shipped());
    const { backend, workspacePath } = workspace;
    const { decision, input } = await recorded(workspace);
    const other = answerOf(await backend.request('recordDecision', input));
    const db = openSqlite(workspacePath);
    db.exec(`DROP TRIGGER decision_is_never_changed;
      UPDATE decision SET report = '{"a":1}' WHERE id = ${decision.id}`);
    db.close();
    const listed = answerOf(await backend.request('decisions', {}));
    expect(listed.map(({ id: one, title }) => [one, title])).toEqual([
      [other.id, 'Board, November'],
      [decision.id, 'Board, November'],
    ]);
    expect(await backend.request('decision', { id: decision.id })).toMatchObject({
      ok: false,
      problem: { code: 'decision-altered' },
    });
    expect(answerOf(await backend.request('decision', { id: other.id })).decision).toEqual(other);
  });

  it('is not made of a presentation whose figures were imported over', async () => {
    const workspace = importInto(shipped());
    const { backend, write, importFiles } = workspace;
    const { input } = await recorded(workspace);
    await importFiles([write('more.csv', countyWithMore('25027', 4100))]);
    expect(await backend.request('recordDecision', input)).toMatchObject({
      ok: false,
      problem: { code: 'decision-outdated' },
    });
    expect(answerOf(await backend.request('decisions', {}))).toHaveLength(1);
  });
});
