import type { JoinReport } from '../../../data/tables/import-report.ts';
import { examplesOf } from '../../../data/tables/join-survey.ts';
import { finding } from './drafts.ts';
import type { ImportFile } from './import-file.ts';

/** How codes of a file found their counterparts; `nameOf` says a code so that people know what it is. */
export function joinCodes(
  what: string,
  here: readonly string[],
  there: ReadonlySet<string>,
  nameOf: (code: string) => string = (code) => code,
): JoinReport {
  const strangers = here.filter((code) => !there.has(code));
  const present = new Set(here);
  const alone = [...there].filter((code) => !present.has(code));
  return {
    with: what,
    matched: here.length - strangers.length,
    unmatchedHere: { count: strangers.length, examples: examplesOf(strangers).map(nameOf) },
    unmatchedThere: { count: alone.length, examples: examplesOf(alone).map(nameOf) },
  };
}

/** Puts a join into a file's preview; a join of nothing with nothing is an error, not an empty map. */
export function report({ preview }: ImportFile, joins: readonly JoinReport[]): void {
  for (const join of joins) {
    preview.joins.push(join);
    preview.unmatched += join.unmatchedHere.count;
    const { matched, unmatchedHere, unmatchedThere } = join;
    if (matched > 0 || unmatchedHere.count === 0 || unmatchedThere.count === 0) continue;
    preview.findings.push(
      finding(
        'nothing-matched',
        'error',
        `No row of ${preview.file} is in ${join.with}: it has ${unmatchedHere.examples.join(', ')}, they have ${unmatchedThere.examples.join(', ')}; import the table that it belongs to together with it.`,
      ),
    );
  }
}
