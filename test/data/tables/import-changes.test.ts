import { expect, test } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { compareImports, measureRanks } from '../../../data/tables/import-changes.ts';
import { withShippedWorkspace } from '../../electron/shipped-workspace.ts';

test('a change too small to be read is none, and each that is counted can be seen', async () => {
  await withShippedWorkspace(async (workspace) => {
    const { schools } = workspace.atlas();
    const figures = workspace.figures(fiveQuestions);
    const boston = schools.unitid.indexOf('166638');
    const brown = schools.unitid.indexOf('217156');
    // Four tenths more than a whole number are not seen either.
    figures.criteria.reach[boston] = Math.floor(figures.criteria.reach[boston]) + 0.05;
    const before = measureRanks(schools, figures, fiveQuestions);
    const criteria = {
      ...figures.criteria,
      reach: figures.criteria.reach.slice(),
      centrality: figures.criteria.centrality.slice(),
    };
    // A centrality of 0.8946 reads 89, and so does one of 0.8947.
    criteria.centrality[boston] += 0.0001;
    criteria.reach[boston] = figures.criteria.reach[boston] + 0.4;
    criteria.centrality[brown] += 0.05;
    const after = measureRanks(schools, { ...figures, criteria }, fiveQuestions);
    const changes = compareImports(before, after);
    const counts = Object.fromEntries(changes.figures.map(({ figure, count }) => [figure, count]));
    expect(counts).toMatchObject({ 'immigrants within reach': 0, centrality: 1 });
    const [change] = changes.figures.flatMap((part) => part.schools);
    expect(change.unitid).toBe('217156');
  });
});
