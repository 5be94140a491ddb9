import type { Report } from '../../../data/report/report.ts';

/** Where every figure of a report comes from, as one line. */
export function saySources({ sources }: Report): string {
  const said = sources.map(({ name, vintage, source }) => `${name}: ${vintage}, ${source}`);
  return `Sources: ${said.join(' · ')}`;
}
