import { basename } from 'node:path';
import type { Progress } from '../../../data/api/events.ts';
import { rankCountry } from '../../../data/fit/rank-country.ts';
import { ProblemError } from '../../../data/model/problem.ts';
import { formatDescriptions, recordFormats } from '../../../data/report/export-format.ts';
import { describeSchool } from '../../../data/report/ranked-schools.ts';
import { sayRankingScope } from '../../../data/report/report-scope.ts';
import { sayEmpty } from '../../../data/report/say-empty.ts';
import { tableOfReport, tableOfSchools } from '../../../data/report/school-table.ts';
import type { CheckedBackendInput } from '../backend-requests.ts';
import { readDecision } from '../database/queries/decisions.ts';
import { readShortlist } from '../database/queries/shortlists.ts';
import type { ExportSource } from '../export/export-source.ts';
import { exporterOf } from '../export/exporters.ts';
import { writeFile } from '../export/write-file.ts';
import type { HandlersOf } from '../handlers.ts';
import { latestRun } from '../jobs/latest-run.ts';
import type { Workspace } from '../workspace.ts';
import { makeReport } from './make-report.ts';

/** Answers requests for files; a file is written whole or not at all. */
export function answerReportFiles(
  onProgress: (progress: Progress) => void,
): HandlersOf<'exportReport'> & { endExport: () => void } {
  const running = latestRun();
  return {
    exportReport: (workspace, input) =>
      running.start(async (signal) => {
        const tell = (sentence: string, done: number) =>
          onProgress({ task: 'export', sentence, done, total: 3 });
        tell('Gathering the figures', 0);
        const source = await gatherSource(workspace, input, signal);
        tell(`Writing ${basename(input.path)}`, 1);
        const bytes = await exporterOf(input.format)(source);
        signal.throwIfAborted();
        tell(`Saving ${basename(input.path)}`, 2);
        writeFile(input.path, bytes);
        return { file: basename(input.path), contents: contentsOf(source) };
      }),
    endExport: () => running.cancel(),
  };
}

async function gatherSource(
  workspace: Workspace,
  { format, shortlist, profile, colouring, decision, drawn }: CheckedBackendInput<'exportReport'>,
  signal: AbortSignal,
): Promise<ExportSource> {
  const description = formatDescriptions[format];
  const country = rankCountry(workspace.atlas(), workspace.figures(profile), profile);
  const { demand, root } = workspace;
  const others = { demand, root, pictures: drawn?.pictures ?? [], bytes: drawn?.bytes ?? null };
  if (decision !== undefined) {
    if (!recordFormats.some((one) => one === format)) {
      throw new ProblemError(
        'export-not-of-record',
        `${description.name} is made of the figures of today, not of those that were shown; choose another form.`,
      );
    }
    const { report } = readDecision(workspace.db, decision);
    return { report, table: tableOfReport(report), country, ...others };
  }
  if (shortlist === null) {
    if (!description.takesRanking) {
      throw new ProblemError(
        'export-needs-shortlist',
        `${description.name} is made of a shortlist; put schools on one first.`,
      );
    }
    const schools = Array.from(country.ranking.order, (s) => describeSchool(country, s));
    return { report: null, table: tableOfSchools(schools), country, ...others };
  }
  const report =
    drawn?.report ??
    (await makeReport(workspace, readShortlist(workspace.db, shortlist), profile, {
      signal,
      onProgress: () => undefined,
      saysHowSure: description.saysHowSure,
      colouring,
    }));
  const empty = sayEmpty(report);
  if (empty !== null) throw new ProblemError('export-empty', empty);
  return { report, table: tableOfReport(report), country, ...others };
}

/** What is in the file, as it is said when it is written. */
function contentsOf({ report, table, country }: ExportSource): string {
  if (report !== null) return report.scope.sentence;
  const { ranked } = country.ranking;
  return sayRankingScope(table.rows.length, ranked);
}
