import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type RankedCountry, rankCountry } from '../../data/fit/rank-country.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { fiveQuestions, type Profile } from '../../data/model/profile.ts';
import { questions } from '../../data/model/question.ts';
import { describeSchool } from '../../data/report/ranked-schools.ts';
import { tableOfSchools } from '../../data/report/school-table.ts';
import { schoolsXlsx } from '../../electron/backend/export/tables/xlsx.ts';
import { withShippedWorkspace } from '../electron/shipped-workspace.ts';
import { changeWorkbook } from './change-workbook.ts';
import { computeInLibreOffice, interopFolder } from './readers.ts';

/** Changes of the yellow cells: weights, mean and rule for unknown figures. */
const changes = [
  { weights: [30, 20, 20, 15, 15], mean: 'arithmetic', unknowns: 'leave out' },
  { weights: [60, 20, 20, 15, 15], mean: 'arithmetic', unknowns: 'leave out' },
  { weights: [30, 20, 20, 15, 15], mean: 'geometric', unknowns: 'leave out' },
  { weights: [7.5, 0, 20, 33, 1], mean: 'geometric', unknowns: 'count as 0' },
  { weights: [30, 20, 0, 15, 40], mean: 'arithmetic', unknowns: 'count as 0' },
  { weights: [10, 20, 30, 25, 15], mean: 'arithmetic', unknowns: 'count as the median' },
  { weights: [0, 0, 0, 80, 20], mean: 'geometric', unknowns: 'count as the median' },
] as const;

const inputCells = ['K4', 'L4', 'M4', 'N4', 'O4'];
const shortlisted = 40;

describe('the workbook in LibreOffice', () => {
  const folder = interopFolder();
  let computed: Awaited<ReturnType<typeof computeInLibreOffice>>;
  let atlas: Atlas;
  let figures: SchoolFigures;

  beforeAll(async () => {
    await withShippedWorkspace((workspace) => {
      atlas = workspace.atlas();
      figures = withEvidence(workspace.figures(fiveQuestions));
    });
    const country = rankCountry(atlas, figures, fiveQuestions);
    await writeBook('all.xlsx', country, country.ranking.order);
    await writeBook('few.xlsx', country, mixedSchools(country));
    const files = changes.map((_, i) => join(folder, `few-${i}.xlsx`));
    for (const [i, change] of changes.entries()) {
      await changeWorkbook(
        folder,
        join(folder, 'few.xlsx'),
        files[i],
        'Try weights',
        cellsOf(change),
      );
    }
    const all = join(folder, 'all-changed.xlsx');
    await changeWorkbook(folder, join(folder, 'all.xlsx'), all, 'Try weights', cellsOf(changes[1]));
    computed = await computeInLibreOffice(folder, [...files, all]);
  }, 240_000);

  it.each(changes.map((change, i) => ({ ...change, i })))(
    'gives our fit, completeness and rank for weights $weights, mean $mean, unknown figures: $unknowns',
    ({ i, ...change }) => {
      const rows = schoolRows(computed.get(`few-${i}.xlsx`));
      expect(rows).toHaveLength(shortlisted);
      expectOurs(rows, countryUnder(change));
    },
  );

  it('gives them for all schools of the country, ranks and all', () => {
    const rows = schoolRows(computed.get('all-changed.xlsx'));
    expect(rows).toHaveLength(6163);
    const country = countryUnder(changes[1]);
    expectOurs(rows, country);
    const ranks = rows.map(({ unitid, rank }) => [unitid, rank]);
    const ours = rows.map(({ unitid }) => {
      const rank = country.ranking.rank[atlas.schools.unitid.indexOf(unitid)];
      return [unitid, rank === 0 ? '' : String(rank)];
    });
    expect(ranks).toEqual(ours);
  });

  it('keeps ids texts with their zeros', () => {
    const [header, ...rows] = computed.get('all-changed.xlsx')?.get('Ranking') ?? [];
    const county = header.indexOf('County (FIPS)');
    const california = rows.find((row) => row[header.indexOf('State')] === 'CA');
    expect(california?.[county]).toMatch(/^06\d{3}$/);
  });

  async function writeBook(name: string, country: RankedCountry, schools: Iterable<number>) {
    const table = tableOfSchools(Array.from(schools, (s) => describeSchool(country, s)));
    writeFileSync(join(folder, name), await schoolsXlsx({ report: null, table, country }));
  }

  function countryUnder({ weights, mean, unknowns }: Change): RankedCountry {
    const questionWeights = Object.fromEntries(
      questions.map((question, q) => [question, weights[q]]),
    ) as Profile['questionWeights'];
    return rankCountry(atlas, figures, { ...fiveQuestions, questionWeights, mean, unknowns });
  }

  function expectOurs(rows: TriedRow[], { fit, ranking, atlas: { schools } }: RankedCountry) {
    const positions = rows.map(({ unitid }) => schools.unitid.indexOf(unitid));
    const standing = positions.map((s) => ranking.standing[s]);
    const ranked = positions.filter((_, i) => standing[i] === 0).map((s) => fit.fit[s]);
    for (const [i, row] of rows.entries()) {
      const s = positions[i];
      if (Number.isNaN(fit.fit[s])) expect([row.unitid, row.fit]).toEqual([row.unitid, '']);
      else expect(Math.abs(Number(row.fit || 'none') - fit.fit[s])).toBeLessThan(1e-6);
      expect(Math.abs(row.completeness - fit.completeness[s])).toBeLessThan(1e-6);
      expect([row.unitid, row.standing]).toEqual([
        row.unitid,
        ['ranked', 'apart', 'out'][standing[i]],
      ]);
      const above = ranked.filter((one) => one > fit.fit[s] + 1e-8).length;
      expect([row.unitid, row.rank]).toEqual([
        row.unitid,
        standing[i] === 0 ? String(above + 1) : '',
      ]);
    }
  }
});

interface Change {
  weights: readonly number[];
  mean: Profile['mean'];
  unknowns: Profile['unknowns'];
}

function cellsOf({ weights, mean, unknowns }: Change): Record<string, number | string> {
  const cells = Object.fromEntries(inputCells.map((address, q) => [address, weights[q]]));
  return { ...cells, D3: mean, D4: unknowns };
}

interface TriedRow {
  unitid: string;
  rank: string;
  fit: string;
  completeness: number;
  standing: string;
}

function schoolRows(sheets: Map<string, string[][]> | undefined): TriedRow[] {
  const rows = sheets?.get('Try weights') ?? [];
  const head = rows.findIndex(([first]) => first === 'Rank among these');
  const at = (name: string) => rows[head].indexOf(name);
  return rows.slice(head + 1).map((row) => ({
    unitid: row[at('UNITID')],
    rank: row[at('Rank among these')],
    fit: row[at('Fit (0-100)')],
    completeness: Number(row[at('Completeness (share)')].replace('%', '')) / 100,
    standing: row[at('Standing')],
  }));
}

/** Figures of home and champion for some schools, zeros among them, as evidence will bring. */
function withEvidence(figures: SchoolFigures): SchoolFigures {
  const some = (figure: (school: number) => number) =>
    figures.criteria.home.map((_, s) => figure(s));
  const home = some((s) => (s % 3 === 0 ? Number.NaN : s % 6));
  const champion = some((s) => (s % 5 === 0 ? s % 4 : Number.NaN));
  return { ...figures, criteria: { ...figures.criteria, home, champion } };
}

/** Schools from the top, the middle and the end of the ranking: apart and out as well. */
function mixedSchools({ ranking: { order, ranked, apart } }: RankedCountry): number[] {
  const from = (place: number, count: number) => Array.from(order.slice(place, place + count));
  return [...from(0, 20), ...from(ranked - 5, 10), ...from(ranked + apart, 10)];
}
