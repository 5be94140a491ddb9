import { join } from 'node:path';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { emptyShortlist, type Shortlist } from '../../../data/model/shortlist.ts';
import { cityOfSchool } from '../../../data/shortlist/city-of-school.ts';
import { addSchool } from '../../../data/shortlist/edit-shortlist.ts';
import { createBackend } from '../../../electron/backend/backend.ts';
import { programFolder } from './program.ts';

/** A shortlist in the workspace of a data folder, saved before the program is opened. */
export async function saveShortlist(
  dataFolder: string,
  unitids: string[],
  change: (shortlist: Shortlist) => Shortlist = (shortlist) => shortlist,
): Promise<Shortlist> {
  const backend = createBackend({
    workspacePath: join(dataFolder, 'United States.atlas'),
    root: programFolder,
    emit: () => undefined,
  });
  const atlas = await backend.request('atlas', {});
  if (!atlas.ok) throw new Error(atlas.problem.message);
  const { schools } = atlas.value;
  const listed = unitids.reduce(
    (list, unitid) =>
      addSchool(list, unitid, cityOfSchool(atlas.value, schools.unitid.indexOf(unitid))),
    emptyShortlist('3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001', 'Northeast'),
  );
  const shortlist = change(listed);
  // The first start would choose it as well.
  await backend.request('saveProfile', { profile: fiveQuestions });
  const saved = await backend.request('saveShortlist', { shortlist });
  await backend.close();
  if (!saved.ok) throw new Error(saved.problem.message);
  return shortlist;
}
