import { pictureArea } from '../../data/fit/area-picture.ts';
import { ProblemError } from '../../data/model/problem.ts';
import { workspaceName } from './database/workspace-file.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what is asked about the workspace and the figures of its schools. */
export function answerSchools(
  workspacePath: string,
): HandlersOf<'workspace' | 'atlas' | 'figures' | 'areaPicture'> {
  return {
    workspace: ({ created }) => ({ name: workspaceName(workspacePath), created }),
    atlas: (workspace) => workspace.atlas(),
    figures: (workspace, { profile }) => workspace.figures(profile),
    areaPicture(workspace, { unitid, profile }) {
      const school = workspace.atlas().schools.unitid.indexOf(unitid);
      if (school < 0) {
        throw new ProblemError('school-unknown', `There is no school with UNITID ${unitid} here.`);
      }
      const figures = workspace.figures(profile);
      return pictureArea(workspace.atlas(), workspace.demand(), figures, school);
    },
  };
}
