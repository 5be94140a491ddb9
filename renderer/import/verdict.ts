import type { FilePreview, ImportPreview } from '../../data/tables/import-report.ts';
import { withVintage } from '../../data/words/change-words.ts';
import { formatCount } from '../../data/words/numbers.ts';
import { countOf, listOf } from '../../data/words/plural.ts';

/** What can be done with the files as they lie there. */
export interface Verdict {
  /** Whether the one action is open. */
  ready: boolean;
  /** Rows that the action would import. */
  rows: number;
  sentence: string;
}

/** One sentence over all files: what will be imported, or what stands in the way and what to do. */
export function judgeImport(preview: ImportPreview): Verdict {
  const { files, datasets, importable } = preview;
  const ready = files.filter(({ status }) => status === 'ready');
  const rows = ready.reduce((sum, { counts }) => sum + counts.taken, 0);
  const unmapped = files.filter(({ status }) => status === 'needs-mapping');
  if (unmapped.length > 0) {
    const names = listOf(unmapped.map(({ file }) => file));
    return { ready: false, rows, sentence: `First say which column holds what in ${names}.` };
  }
  if (!importable) return { ready: false, rows, sentence: whyNot(preview) };
  const made = datasets.map(({ title, vintage }) => withVintage(title, vintage));
  const left = files.filter(({ status }) => status === 'declined' || status === 'unreadable');
  const refused = ready.reduce((sum, { counts }) => sum + counts.refused, 0);
  const sentences = [`${countOf(rows, 'row')} will be imported as ${listOf(made)}.`];
  if (refused > 0)
    sentences.push(
      `${countOf(refused, 'row is', 'rows are')} refused and can be saved afterwards.`,
    );
  if (left.length > 0) sentences.push(`${listOf(left.map(({ file }) => file))} will be left out.`);
  return { ready: true, rows, sentence: sentences.join(' ') };
}

function whyNot({ files, findings }: Pick<ImportPreview, 'files' | 'findings'>): string {
  const together = findings.find(({ severity }) => severity === 'error');
  if (together !== undefined) return together.message;
  const inTheWay = filesInTheWay({ files, findings });
  if (inTheWay.length > 0) {
    const names =
      inTheWay.length > 2
        ? `${formatCount(inTheWay.length)} of the ${formatCount(files.length)} files`
        : listOf(inTheWay.map(({ file }) => file));
    return `${names} cannot be imported. Take ${inTheWay.length === 1 ? 'it' : 'them'} off the list to import the others.`;
  }
  const useless = files.filter(({ problem }) => problem !== null);
  if (useless.length > 0) return `${useless[0].file}: ${useless[0].problem}`;
  const own = files.flatMap(ownErrors).at(0);
  if (own !== undefined) return own.message;
  return 'There is nothing to import in these files; add a file with figures in it.';
}

/** Files of which nothing can be taken, while others could be imported without them. */
export function filesInTheWay({
  files,
  findings,
}: Pick<ImportPreview, 'files' | 'findings'>): FilePreview[] {
  const asked = files.some(({ status }) => status === 'needs-mapping');
  if (asked || findings.some(({ severity }) => severity === 'error')) return [];
  const useless = files.filter(({ problem }) => problem !== null);
  return useless.length < files.length ? useless : [];
}

/** Errors about a whole file forbid it; those of single rows refuse only the rows. */
function ownErrors({ findings }: FilePreview): FilePreview['findings'] {
  return findings.filter(({ row, severity }) => row === null && severity === 'error');
}
