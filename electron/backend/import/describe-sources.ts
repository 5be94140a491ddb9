import type { Finding } from '../../../data/model/finding.ts';
import type { ReferencePart } from './join-reference.ts';

/** SOURCES.md: what each figure is, whose, of which vintage, and how it was derived. */
export function describeSources(
  parts: readonly ReferencePart[],
  findings: readonly Finding[],
): string {
  return `${[
    '# Sources of the reference dataset',
    'Written by `npm run data:build` together with the tables beside it; do not edit. The columns are described in [data/README.md](../README.md).',
    ...parts.map(describePart),
    '## Files left aside',
    listOf(findings, 'None.'),
  ].join('\n\n')}\n`;
}

function describePart(part: ReferencePart): string {
  const { table, rows, vintage, source, licence, derivation, from, findings } = part;
  return [
    `## ${table.file}: ${table.title}`,
    [
      `- Vintage: ${vintage}`,
      `- Source: ${source}`,
      `- Licence: ${licence}`,
      `- Rows: ${rows.length}`,
    ].join('\n'),
    derivation,
    ...(from.length > 0 ? [tableOfFiles(from)] : []),
    'What reading and joining had to say:',
    listOf(findings, 'Nothing.'),
  ].join('\n\n');
}

function tableOfFiles(from: ReferencePart['from']): string {
  return [
    '| file | vintage | rows | passed over | taken | refused | SHA-256 |',
    '|---|---|--:|--:|--:|--:|---|',
    ...from.map(
      ({ file, vintage, counts, sha256 }) =>
        `| ${file} | ${vintage ?? 'undated'} | ${counts.rows} | ${counts.passedOver} | ${counts.taken} | ${counts.refused} | ${sha256} |`,
    ),
  ].join('\n');
}

function listOf(findings: readonly Finding[], none: string): string {
  if (findings.length === 0) return none;
  return findings.map(({ severity, message }) => `- ${severity}: ${message}`).join('\n');
}
