import { beforeAll, describe, expect, it } from 'vitest';
import { rankCountry } from '../../../data/fit/rank-country.ts';
import { emptyShortlist, type Shortlist } from '../../../data/model/shortlist.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { buildReport } from '../../../data/report/build-report.ts';
import type { Report } from '../../../data/report/report.ts';
import { addSchool } from '../../../data/shortlist/edit-shortlist.ts';
import { listPages, type PaperPage } from '../../../renderer/paper/pages/list-pages.ts';
import { makeAwkward } from '../../electron/export/awkward-report.ts';
import { withShippedWorkspace } from '../../electron/shipped-workspace.ts';

/** A report of the first cities of the real ranking, each the city of its own school. */
let reportOf: (cities: number, alternates?: number) => Report;

beforeAll(() =>
  withShippedWorkspace((workspace) => {
    const atlas = workspace.atlas();
    const country = rankCountry(atlas, workspace.figures(fiveQuestions), fiveQuestions);
    reportOf = (cities, alternates = 0) => {
      let shortlist: Shortlist = emptyShortlist('0b4b9fd2-4d6d-4a3c-8c9a-1f1d6a1c2b3d', 'Test');
      const order = [...country.ranking.order];
      for (let i = 0; i < cities; i++) {
        for (let k = 0; k <= alternates; k++) {
          const unitid = atlas.schools.unitid[order[i * (alternates + 1) + k]];
          shortlist = addSchool(shortlist, unitid, {
            kind: 'place',
            id: `C${i}`,
            name: `City ${i}`,
          });
        }
      }
      const drawn = null;
      const input = {
        country,
        shortlist,
        candidates: [],
        workspace: 'Test',
        date: '2026-11-22',
        drawn,
      };
      return buildReport({ ...input, pictureOf: () => null });
    };
  }),
);

const kinds = (pages: PaperPage[]) => pages.map(({ kind }) => kind);
const runs = (pages: PaperPage[], kind: PaperPage['kind']) =>
  pages.flatMap((page) => (page.kind === kind && 'from' in page ? [[page.from, page.to]] : []));

describe('the pages of a report', () => {
  it('of one city are few, and compare it with nothing', () => {
    expect(kinds(listPages(reportOf(1)))).toEqual([
      'cover',
      'map',
      'shortlist',
      'city',
      'method',
      'weights',
      'sources',
      'glossary',
    ]);
  });

  it.each([12, 40, 200])('of %i cities have one page a city, and every city in each table', (n) => {
    const pages = listPages(reportOf(n));
    expect(pages.flatMap((page) => (page.kind === 'city' ? [page.city] : []))).toEqual(
      Array.from({ length: n }, (_, i) => i),
    );
    for (const kind of ['shortlist', 'comparison'] as const) {
      const rows = runs(pages, kind).flatMap(([from, to]) =>
        Array.from({ length: to - from }, (_, i) => from + i),
      );
      expect(rows).toEqual(Array.from({ length: n }, (_, i) => i));
    }
  });

  it('show every alternate: three beside the lead school, the others on pages of their own', () => {
    const pages = listPages(reportOf(1, 49));
    const rows = runs(pages, 'alternates');
    expect(rows[0][0]).toBe(4);
    expect(rows.at(-1)?.[1]).toBe(50);
    for (const [i, [from]] of rows.slice(1).entries()) expect(from).toBe(rows[i][1]);
  });

  it('have room for all that people write, however long', () => {
    const report = makeAwkward(reportOf(12));
    const pages = listPages(report);
    const told = pages.flatMap((page) =>
      page.kind === 'words' && page.city === 0 ? page.paragraphs : [],
    );
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
    const { recommendation, note } = report.cities[0];
    expect(words(told.join(' '))).toEqual(words(`${recommendation} ${note}`));
    const opening = pages.flatMap((page) => {
      if (page.kind === 'cover') return page.opening;
      return page.kind === 'opening' ? page.paragraphs : [];
    });
    expect(words(opening.join(' '))).toEqual(words(report.opening.join(' ')));
  });
});
