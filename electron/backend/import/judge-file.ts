import type { Finding } from '../../../data/model/finding.ts';
import type { FilePreview } from '../../../data/tables/import-report.ts';
import { formatCount } from '../../../data/words/numbers.ts';
import { countOf } from '../../../data/words/plural.ts';

/** What becomes of a file now that its rows are known. */
export function judge(preview: FilePreview): void {
  const { counts, findings, kind } = preview;
  if (kind === 'zip-centres') preview.status = 'support';
  if (counts.taken === 0) {
    const told = findings.find(({ code }) => toldWhole.has(code));
    const why =
      counts.read === 0
        ? 'The file has no row below its header that could be used'
        : `${counts.read === 1 ? 'Its only row could not' : `None of its ${countOf(counts.read, 'row')} could`} be taken; the first reason is: ${findings[0]?.message ?? ''}`;
    if (told) {
      // The file is about these areas: they are refused, not beside the matter.
      Object.assign(counts, { passedOver: 0, read: counts.rows, refused: counts.rows });
      preview.findings = findings.filter(
        ({ code, row }) => code !== 'rows-passed-over' && (code !== told.code || row === null),
      );
      decline(preview, null, told.message);
    } else decline(preview, 'nothing-taken', `${why.replace(/\.$/, '')}.`);
  } else if (counts.refused > counts.taken) {
    const { file } = preview;
    preview.findings = [
      {
        ...wholeFile(
          'most-refused',
          `${file}: ${countOf(counts.refused, 'row')} of ${formatCount(counts.read)} could not be taken, more than were; most likely a column or the way its figures are written is not what it was read as, so look at the reasons before it is imported.`,
        ),
        severity: 'warning',
      },
      ...preview.findings,
    ];
  }
}

/** What a reader says of a whole file of which it takes nothing. */
const toldWhole: ReadonlySet<string> = new Set(['no-usable-area', 'vintage-needed']);

/** Says of a file that nothing is taken of it, and why. */
export function decline(preview: FilePreview, code: string | null, sentence: string): void {
  preview.status = 'declined';
  preview.problem = sentence;
  const { counts } = preview;
  Object.assign(counts, { taken: 0, refused: counts.read });
  if (code !== null) preview.findings = [wholeFile(code, sentence), ...preview.findings];
}

/** An error that is about the file, not about one of its rows. */
export function wholeFile(code: string, message: string): Finding {
  return { code, severity: 'error', row: null, column: null, value: null, message };
}
