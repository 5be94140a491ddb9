import { drawArea, pictureArea } from '../../data/fit/area-picture.ts';
import { areaVintages } from '../../data/fit/area-vintages.ts';
import { inCounty, inMetro } from '../../data/model/area-name.ts';
import { demandPoints } from '../../data/fit/demand-points.ts';
import { ProblemError } from '../../data/model/problem.ts';
import { readVintages } from './database/queries/counties.ts';
import { workspaceName } from './database/workspace-file.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what is asked about the workspace and the figures of its schools. */
export function answerSchools(
  workspacePath: string,
): HandlersOf<'workspace' | 'atlas' | 'figures' | 'areaPicture' | 'area' | 'demandPoints'> {
  return {
    workspace: ({ created }) => ({ name: workspaceName(workspacePath), created }),
    atlas: (workspace) => workspace.atlas(),
    figures: (workspace, { profile }) => workspace.figures(profile),
    demandPoints: (workspace) => demandPoints(workspace.demand()),
    areaPicture(workspace, { unitid, profile }) {
      const school = workspace.atlas().schools.unitid.indexOf(unitid);
      if (school < 0) {
        throw new ProblemError('school-unknown', `There is no school with UNITID ${unitid} here.`);
      }
      const figures = workspace.figures(profile);
      return pictureArea(workspace.atlas(), workspace.demand(), figures, school);
    },
    area(workspace, { kind, id }) {
      const atlas = workspace.atlas();
      const columns = kind === 'metro' ? atlas.metros : atlas.counties;
      const position = columns.id.indexOf(id);
      const of = kind === 'metro' ? inMetro : inCounty;
      const picture = drawArea(atlas, workspace.demand(), of, position);
      if (picture === null) return null;
      return { picture, vintages: areaVintages(picture.counties, readVintages(workspace.db)) };
    },
  };
}
