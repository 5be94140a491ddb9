import type { PipelineSheet } from '../../../data/report/pipeline-sheet.ts';

/** A candidate under what holds it up; the first of each has the heading, so that the two stay together. */
export interface BlockRow {
  heading: string | null;
  line: PipelineSheet['blocks'][number]['lines'][number];
}

export function blockRows({ blocks }: PipelineSheet): BlockRow[] {
  return blocks.flatMap(({ title, lines }) =>
    lines.map((line, i) => ({ heading: i === 0 ? `${title} (${lines.length})` : null, line })),
  );
}
