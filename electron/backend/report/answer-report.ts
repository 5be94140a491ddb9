import type { Progress } from '../../../data/api/contract.ts';
import { rankCountry } from '../../../data/fit/rank-country.ts';
import { compareDecision } from '../../../data/report/compare-decision.ts';
import { readDecision, readDecisions, storeDecision } from '../database/queries/decisions.ts';
import { readShortlist } from '../database/queries/shortlists.ts';
import type { HandlersOf } from '../handlers.ts';
import { latestRun } from '../jobs/latest-run.ts';
import { hashFigures } from './hash-figures.ts';
import { makeReport } from './make-report.ts';

type ReportRequests = 'report' | 'recordDecision' | 'decisions' | 'decision' | 'compareDecision';

/** Answers what is asked about reports, and keeps those that were shown. */
export function answerReport(
  onProgress: (progress: Progress) => void,
): HandlersOf<ReportRequests> & { endReport: () => void } {
  const running = latestRun();
  return {
    report: (workspace, { shortlist, profile }) =>
      running.start((signal) =>
        makeReport(workspace, readShortlist(workspace.db, shortlist), profile, {
          signal,
          onProgress,
        }),
      ),
    async recordDecision(workspace, { title, shortlist, profile }) {
      const { db } = workspace;
      const report = await running.start((signal) =>
        makeReport(workspace, readShortlist(db, shortlist), profile, { signal, onProgress }),
      );
      const figures = hashFigures(workspace.atlas(), workspace.figures(profile));
      return storeDecision(db, title, report, figures, new Date());
    },
    decisions: ({ db }) => readDecisions(db),
    decision: ({ db }, { id }) => readDecision(db, id),
    compareDecision(workspace, { id, profile }) {
      const { decision, report } = readDecision(workspace.db, id);
      const figures = workspace.figures(profile);
      const country = rankCountry(workspace.atlas(), figures, profile);
      const same = hashFigures(workspace.atlas(), figures) === decision.figuresSha256;
      return compareDecision(report, country, same);
    },
    endReport: () => running.cancel(),
  };
}
