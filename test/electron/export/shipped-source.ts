import { type RankedCountry, rankCountry } from '../../../data/fit/rank-country.ts';
import { fiveQuestions, type Profile } from '../../../data/model/profile.ts';
import { emptyShortlist, type Shortlist } from '../../../data/model/shortlist.ts';
import { tableOfReport } from '../../../data/report/school-table.ts';
import { cityOfSchool } from '../../../data/shortlist/city-of-school.ts';
import { addSchool } from '../../../data/shortlist/edit-shortlist.ts';
import type { ExportSource } from '../../../electron/backend/export/export-source.ts';
import { makeReport } from '../../../electron/backend/report/make-report.ts';
import type { Workspace } from '../../../electron/backend/workspace.ts';
import { drawPictures } from './picture.ts';

export const umassBoston = '166638';

/** What an exporter gets for a shortlist of real cities, the first of them Boston. */
export async function shippedSource(
  workspace: Workspace,
  cities: number,
  edit: (shortlist: Shortlist) => Shortlist = (shortlist) => shortlist,
  profile: Profile = fiveQuestions,
): Promise<ExportSource> {
  const country = rankCountry(workspace.atlas(), workspace.figures(profile), profile);
  const shortlist = edit(shortlistOfCities(country, cities));
  const report = await makeReport(workspace, shortlist, profile, {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return {
    report,
    table: tableOfReport(report),
    country,
    demand: workspace.demand,
    root: workspace.root,
    pictures: drawPictures(report),
    bytes: null,
  };
}

/** UMass Boston, then the best-ranked schools, two to a city where there are two, until there are so many cities. */
function shortlistOfCities({ atlas, ranking }: RankedCountry, cities: number): Shortlist {
  const schools = [atlas.schools.unitid.indexOf(umassBoston), ...ranking.order];
  let shortlist = emptyShortlist('3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001', 'Northeast and beyond');
  for (const school of schools) {
    const city = cityOfSchool(atlas, school);
    const there = shortlist.cities.find(({ kind, id }) => kind === city.kind && id === city.id);
    const unitid = atlas.schools.unitid[school];
    if (there === undefined ? shortlist.cities.length === cities : there.schools.length > 1)
      continue;
    if (there?.schools.includes(unitid)) continue;
    shortlist = addSchool(shortlist, unitid, city);
    const full = shortlist.cities.length === cities;
    if (full && shortlist.cities.every((other) => other.schools.length > 1)) break;
    if (full && school === ranking.order[200]) break;
  }
  return shortlist;
}
