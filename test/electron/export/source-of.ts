import { pictureArea } from '../../../data/fit/area-picture.ts';
import { rankCountry } from '../../../data/fit/rank-country.ts';
import { fiveQuestions, type Profile } from '../../../data/model/profile.ts';
import { emptyShortlist } from '../../../data/model/shortlist.ts';
import { buildReport } from '../../../data/report/build-report.ts';
import { describeSchool } from '../../../data/report/ranked-schools.ts';
import { tableOfReport, tableOfSchools } from '../../../data/report/school-table.ts';
import { cityOfSchool } from '../../../data/shortlist/city-of-school.ts';
import { addSchool } from '../../../data/shortlist/edit-shortlist.ts';
import type { ExportSource } from '../../../electron/backend/export/export-source.ts';
import type { Workspace } from '../../../electron/backend/workspace.ts';

/** UMass Boston, Brown, Worcester State, Bunker Hill, and a school outside metros of which little is known. */
export const northeast = ['166638', '217156', '168430', '165112', '230995'];

/** What exporters get for a shortlist of these schools, without draws; for null, the whole ranking. */
export function sourceOf(
  workspace: Workspace,
  unitids: readonly string[] | null,
  profile: Profile = fiveQuestions,
): ExportSource {
  const atlas = workspace.atlas();
  const country = rankCountry(atlas, workspace.figures(profile), profile);
  const { demand, root } = workspace;
  const others = { country, demand, root, pictures: [], bytes: null };
  if (unitids === null) {
    const schools = Array.from(country.ranking.order, (s) => describeSchool(country, s));
    return { report: null, table: tableOfSchools(schools), ...others };
  }
  const shortlist = unitids.reduce(
    (list, unitid) =>
      addSchool(list, unitid, cityOfSchool(atlas, atlas.schools.unitid.indexOf(unitid))),
    emptyShortlist('3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001', 'Northeast'),
  );
  const report = buildReport({
    country,
    shortlist,
    candidates: [],
    workspace: 'Shipped',
    date: '2026-11-22',
    drawn: null,
    pictureOf: (school) => pictureArea(atlas, demand(), country.figures, school),
  });
  return { report, table: tableOfReport(report), ...others };
}
