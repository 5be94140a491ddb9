import type { Progress } from '../../../data/api/events.ts';
import { rankCountry } from '../../../data/fit/rank-country.ts';
import type { Dataset } from '../../../data/model/dataset.ts';
import { ProblemError } from '../../../data/model/problem.ts';
import { compareDecision } from '../../../data/report/compare-decision.ts';
import type { Report } from '../../../data/report/report.ts';
import { sayEmpty } from '../../../data/report/say-empty.ts';
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
    report: (workspace, { shortlist, profile, colouring }) =>
      running.start((signal) =>
        makeReport(workspace, readShortlist(workspace.db, shortlist), profile, {
          signal,
          onProgress,
          colouring,
        }),
      ),
    async recordDecision(workspace, { title, shortlist, profile, colouring, shown }) {
      const { db } = workspace;
      if (shown) refuseOutdated(shown, workspace.atlas().datasets);
      const report =
        shown ??
        (await running.start((signal) =>
          makeReport(workspace, readShortlist(db, shortlist), profile, {
            signal,
            onProgress,
            colouring,
          }),
        ));
      const empty = sayEmpty(report);
      if (empty !== null) throw new ProblemError('decision-empty', empty);
      const figures = hashFigures(workspace.atlas(), workspace.figures(report.profile));
      return storeDecision(db, title, report, figures, new Date());
    },
    decisions: ({ db }) => readDecisions(db),
    decision: ({ db }, { id }) => readDecision(db, id),
    compareDecision(workspace, { id, profile }) {
      const { decision, report } = readDecision(workspace.db, id);
      const atlas = workspace.atlas();
      const country = rankCountry(atlas, workspace.figures(profile), profile);
      // Under the assumptions of then: what the profile changed is said apart.
      const same = hashFigures(atlas, workspace.figures(report.profile)) === decision.figuresSha256;
      return compareDecision(report, country, same);
    },
    endReport: () => running.cancel(),
  };
}

/** What was presented before an import is not a record of the figures that are there now. */
function refuseOutdated({ sources }: Report, datasets: readonly Dataset[]): void {
  const same = (one: { kind: string; sha256: string }, other: { kind: string; sha256: string }) =>
    one.kind === other.kind && one.sha256 === other.sha256;
  const current =
    sources.length === datasets.length &&
    sources.every((source) => datasets.some((dataset) => same(source, dataset)));
  if (current) return;
  throw new ProblemError(
    'decision-outdated',
    'Other figures were imported after the presentation, so that it was not recorded; present again, or record the shortlist as it stands.',
  );
}
